/**
 * What narrows a list: filters as data, what stands in them, and the bar that shows them.
 *
 * <p>Door: {@link org.counterfoil.client.shared.list.filter.Filter},
 * {@link org.counterfoil.client.shared.list.filter.FilterValues}.
 */
package org.counterfoil.client.shared.list.filter;
