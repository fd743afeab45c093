package org.counterfoil.server.marketing;

import org.counterfoil.common.marketing.CouponTerms;

/**
 * A batch of coupons to be added.
 *
 * @param code the merchant's own for it, unique
 * @param name what screens and receipts call its coupons
 */
public record NewCouponBatch(String code, String name, CouponTerms terms) {}
