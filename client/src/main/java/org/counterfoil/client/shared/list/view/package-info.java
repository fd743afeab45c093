/**
 * How somebody wants to see a list: which columns in which order, and filters kept under a name.
 *
 * <p>Door: {@link org.counterfoil.client.shared.list.view.SavedView},
 * {@link org.counterfoil.client.shared.list.view.ListMemory}, {@link org.counterfoil.client.shared.list.view.Columns}.
 */
package org.counterfoil.client.shared.list.view;
