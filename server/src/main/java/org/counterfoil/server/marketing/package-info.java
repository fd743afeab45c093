/**
 * The rules that a merchant sells by: discounts, points and recharge bonuses, assembled from what is set and frozen
 * under a version whenever it changes; and coupons, which take their part of a price.
 *
 * <p>Door: {@link org.counterfoil.server.marketing.RuleBook}; {@link org.counterfoil.server.marketing.Coupons} to find
 * the coupons of a sale, {@link org.counterfoil.server.marketing.CouponPostings} to use them,
 * {@link org.counterfoil.server.marketing.CouponStock} to add a batch and issue coupons of it.
 */
@ApplicationModule
package org.counterfoil.server.marketing;

import org.springframework.modulith.ApplicationModule;
