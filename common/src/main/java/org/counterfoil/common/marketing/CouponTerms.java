package org.counterfoil.common.marketing;

import java.time.LocalDate;
import java.util.Optional;

import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;

/**
 * What a coupon is good for, and when. The terms of a batch never change: its coupons are in the hands of customers.
 *
 * @param least what the sale must come to by the rules alone, before any coupon, minor units; 0 for no such condition
 * @param from  the first day; empty for no beginning
 * @param until the last day; empty for no end
 * @param level the code of the one level whose members may use it; empty for everyone
 */
public record CouponTerms(CouponWorth worth, long least, Optional<LocalDate> from, Optional<LocalDate> until,
        Optional<String> level) {

    public CouponTerms {
        if (least < 0 || from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
            throw new IllegalArgumentException("No amount is negative and no coupon ends before it begins");
        }
    }

    /** For everyone, at any time, from any amount on. */
    public static CouponTerms of(CouponWorth worth) {
        return new CouponTerms(worth, 0, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * Why a coupon of these terms cannot be used in a sale; empty where it can.
     *
     * @param day what date it is
     * @param due what the sale comes to by the rules alone, minor units
     */
    public Optional<Refusal> refusal(LocalDate day, SaleContext context, long due) {
        if (from.filter(day::isBefore).isPresent()) {
            return Optional.of(Refusal.of(RefusalCode.COUPON_NOT_VALID_YET, "from", from.get()));
        }
        if (until.filter(day::isAfter).isPresent()) {
            return Optional.of(Refusal.of(RefusalCode.COUPON_EXPIRED, "until", until.get()));
        }
        if (level.isPresent() && !context.level().equals(level)) {
            return Optional.of(Refusal.of(RefusalCode.COUPON_OF_LEVEL));
        }
        return due < least
                ? Optional.of(Refusal.of(RefusalCode.COUPON_BELOW_MINIMUM, "least", least)
                        .with("missing", least - due))
                : Optional.empty();
    }
}
