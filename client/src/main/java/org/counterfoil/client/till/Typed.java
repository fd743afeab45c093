package org.counterfoil.client.till;

import org.counterfoil.client.device.scan.Scan;
import org.counterfoil.common.marketing.CouponCode;
import org.counterfoil.common.shared.Amount;
import org.counterfoil.common.shared.RefusedException;

/** What an operator means by what was typed into the scan field. */
sealed interface Typed {

    /** Longer figures are codes: an amount of eight digits before the point is over every limit. */
    int LONGEST_AMOUNT = 7;
    int LONGEST_CODE = 14;

    record Nothing() implements Typed {}

    /** An amount in minor units. */
    record Sum(long minor) implements Typed {}

    /** A product's code, or a phone number. */
    record Code(String text) implements Typed {}

    /** A coupon's code, perhaps a mistyped one. */
    record Coupon(String text) implements Typed {}

    record CardNumber(String text) implements Typed {}

    record TransactionNumber(String text) implements Typed {}

    /** A name, or a part of one. */
    record Words(String text) implements Typed {}

    /**
     * Reads what was typed.
     *
     * @throws RefusedException when it is an amount that can't be
     */
    static Typed of(String typed) {
        var text = typed.strip();
        var joined = text.replace(" ", "");
        if (text.isEmpty()) {
            return new Nothing();
        }
        if (Scan.looksLikeTransaction(joined)) {
            return new TransactionNumber(joined);
        }
        if (CouponCode.looksLike(joined)) {
            return new Coupon(joined);
        }
        if (joined.matches("[-−]?[\\d,]*[.,]\\d*|[-−]\\d+")) {
            return new Sum(Amount.parse(joined));
        }
        if (joined.matches("\\d+")) {
            return digits(joined);
        }
        return joined.matches("[A-Za-z]\\d{6,}") ? new CardNumber(joined) : new Words(text);
    }

    private static Typed digits(String digits) {
        if (digits.length() <= LONGEST_AMOUNT) {
            return new Sum(Amount.parse(digits));
        }
        return digits.length() <= LONGEST_CODE ? new Code(digits) : new CardNumber(digits);
    }
}
