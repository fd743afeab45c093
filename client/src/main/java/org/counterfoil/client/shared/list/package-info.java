/**
 * The one list: a {@link org.counterfoil.client.shared.list.ListSpec} says as data which columns, date presets and
 * choices there are; {@link org.counterfoil.client.shared.list.ListModel} pages through it by cursor, and the list view
 * draws it with its totals, empty and failed states.
 */
package org.counterfoil.client.shared.list;
