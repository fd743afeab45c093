package org.counterfoil.common.marketing;

import java.util.Optional;

/**
 * What one rule did to a sale.
 *
 * @param label   the level's, rule's or coupon batch's own name, as the merchant calls it
 * @param percent the rate: of a discount, what is paid; of points, what is given; 0 where it is no rate
 * @param effect  minor units taken off (negative) by a discount; points given by a points rule
 * @param coupon  the code of the coupon that did it; empty for every other rule
 */
public record AppliedRule(RuleName rule, String label, int percent, long effect, Optional<String> coupon) {

    /** Of a rule that is no coupon. */
    public AppliedRule(RuleName rule, String label, int percent, long effect) {
        this(rule, label, percent, effect, Optional.empty());
    }

    /** Of a coupon; {@code taken} is what it took off, minor units, 0 or more. */
    static AppliedRule of(SaleCoupon coupon, long taken) {
        return new AppliedRule(RuleName.COUPON, coupon.name(), coupon.terms().worth().percent(), -taken,
                Optional.of(coupon.code()));
    }
}
