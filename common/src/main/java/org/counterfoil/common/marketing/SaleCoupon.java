package org.counterfoil.common.marketing;

import java.util.Comparator;

/**
 * A coupon that is handed in with a sale.
 *
 * @param name what the merchant calls the batch that it is of
 */
public record SaleCoupon(String code, String name, CouponTerms terms) {

    /**
     * In which order several coupons take off, whatever the order they were scanned in: rates first, as everywhere,
     * then amounts; the deeper rate and the larger amount before the other; at last by code.
     */
    static final Comparator<SaleCoupon> ORDER = Comparator.comparingInt(SaleCoupon::kind)
            .thenComparing(SaleCoupon::depth).thenComparing(SaleCoupon::code);

    private int kind() {
        return switch (terms.worth()) {
            case CouponWorth.Discount _ -> 0;
            case CouponWorth.CashValue _ -> 1;
        };
    }

    private long depth() {
        return switch (terms.worth()) {
            case CouponWorth.Discount(var percent) -> percent;
            case CouponWorth.CashValue(var amount) -> -amount;
        };
    }
}
