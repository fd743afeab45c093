/**
 * Moving a member's value at the desk: recharge, points spend, transfer, void, balance query, and the list of
 * transactions. Each flow is a view model with its panel; none knows the sale.
 *
 * <p>The door is {@link org.counterfoil.client.value.DeskSession}, what every flow works with, and
 * {@link org.counterfoil.client.value.Flow}, what the desk sees of one.
 */
package org.counterfoil.client.value;
