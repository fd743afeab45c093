/**
 * The one list: a {@link org.counterfoil.client.shared.list.ListSpec} says as data which columns, filters, views and
 * actions there are; {@link org.counterfoil.client.shared.list.ListModel} pages through it by cursor, sorted and
 * filtered by the server; {@link org.counterfoil.client.shared.list.ListPane} draws it with its filters, ticks, totals,
 * empty and failed states. What is done with ticked rows stands in {@code bulk}.
 */
package org.counterfoil.client.shared.list;
