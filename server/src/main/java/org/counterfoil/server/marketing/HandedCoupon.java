package org.counterfoil.server.marketing;

import java.util.Optional;

import org.counterfoil.common.marketing.SaleCoupon;

/**
 * A coupon that is handed in with a sale and may be used in it.
 *
 * @param id     owns its account
 * @param member the one member who may use it; empty: whoever has it in hand
 */
public record HandedCoupon(long id, Optional<Long> member, SaleCoupon coupon) {}
