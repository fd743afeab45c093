/**
 * The rule engine: discounts, points and recharge bonuses, pure and exact, the same online and offline.
 *
 * <p>Door: {@link org.counterfoil.common.marketing.Pricing}.
 */
package org.counterfoil.common.marketing;
