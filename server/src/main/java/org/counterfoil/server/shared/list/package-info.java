/**
 * Lists, page by page: what every list of headquarters and of the back office is read by. A list says where its rows
 * come from ({@link org.counterfoil.server.shared.list.ListSource}) and in which orders they can be had
 * ({@link org.counterfoil.server.shared.list.ListOrders});
 * {@link org.counterfoil.server.shared.list.KeysetPages} reads a page and counts. A page goes on behind the last row of
 * the one before, so that the thousandth page takes as long as the first, given an index for each order.
 */
package org.counterfoil.server.shared.list;
