/**
 * What is done with ticked rows: looked at first (how many, what they share), done with progress, and answered for each
 * row that could not be changed.
 *
 * <p>Door: {@link org.counterfoil.client.shared.list.bulk.BulkWork},
 * {@link org.counterfoil.client.shared.list.bulk.BulkPane#open}.
 */
package org.counterfoil.client.shared.list.bulk;
