package org.counterfoil.common.marketing;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** What a coupon takes off a sale. */
public sealed interface CouponWorth {

    /** A fixed amount, in minor units. What the sale cannot take is not given back. */
    record CashValue(long amount) implements CouponWorth {

        public CashValue {
            if (amount < 1) {
                throw new IllegalArgumentException("A coupon is worth more than 0");
            }
        }

        @Override
        public long off(long due) {
            return Math.min(amount, due);
        }

        @Override
        public int percent() {
            return 0;
        }
    }

    /** A rate; {@code percent} is what is paid, 1 to 99: 90 means that the customer pays 0.90. */
    record Discount(int percent) implements CouponWorth {

        private static final int PERCENT_DIGITS = 2;

        public Discount {
            if (percent < 1 || percent > 99) {
                throw new IllegalArgumentException("A discount coupon pays 1 to 99 %, not " + percent);
            }
        }

        @Override
        public long off(long due) {
            var paid = BigDecimal.valueOf(due).multiply(BigDecimal.valueOf(percent)).movePointLeft(PERCENT_DIGITS);
            return due - paid.setScale(0, RoundingMode.HALF_UP).longValueExact();
        }
    }

    /** What comes off a sale that {@code due} minor units are to be paid for: 0 to {@code due}. */
    long off(long due);

    /** What is paid, 1 to 99; 0 for a coupon that is no rate. */
    int percent();
}
