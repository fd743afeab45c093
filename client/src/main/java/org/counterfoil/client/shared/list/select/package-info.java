/**
 * Which rows of a list were ticked, over all its pages: some by their ids, or all that a filter finds less some.
 *
 * <p>Door: {@link org.counterfoil.client.shared.list.select.Selection},
 * {@link org.counterfoil.client.shared.list.select.Ticks}.
 */
package org.counterfoil.client.shared.list.select;
