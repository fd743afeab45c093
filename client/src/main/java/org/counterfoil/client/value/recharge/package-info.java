/** Recharging a card: {@link org.counterfoil.client.value.recharge.RechargeViewModel} and its panel. */
package org.counterfoil.client.value.recharge;
