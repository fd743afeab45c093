package org.counterfoil.client.till;

import org.counterfoil.client.device.scan.Scan;
import org.counterfoil.common.marketing.CouponCode;
import org.counterfoil.common.shared.CurrencyUnit;
import org.counterfoil.common.shared.RefusedException;

/** What an operator means by what was typed into the scan field. */
sealed interface Typed {

    /** Longer figures are codes: an amount of eight digits before the point is over every limit. */
    int LONGEST_AMOUNT = 7;
    /** Without decimals amounts are longer; those end in noughts, as codes of goods hardly ever do. */
    int LONGEST_WHOLE_AMOUNT = 9;
    String ROUND = "000";
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
     * @param currency of amounts
     * @throws RefusedException when it is an amount that can't be
     */
    static Typed of(String typed, CurrencyUnit currency) {
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
        if (joined.matches("[-−]?[\\d,]*[.,]\\d*|[-−]\\d+") || isGrouped(joined, currency)) {
            return new Sum(currency.parse(joined));
        }
        if (joined.matches("\\d+")) {
            return digits(joined, currency);
        }
        return joined.matches("[A-Za-z]\\d{6,}") ? new CardNumber(joined) : new Words(text);
    }

    /** Points between thousands are how a sum is written where the currency has no decimals. */
    private static boolean isGrouped(String text, CurrencyUnit currency) {
        return currency.digits() == 0 && text.matches("\\d{1,3}(\\.\\d{3})+");
    }

    private static Typed digits(String digits, CurrencyUnit currency) {
        var round = currency.digits() == 0 && digits.length() <= LONGEST_WHOLE_AMOUNT && digits.endsWith(ROUND)
                && !digits.startsWith("0");
        if (digits.length() <= LONGEST_AMOUNT || round) {
            return new Sum(currency.parse(digits));
        }
        return digits.length() <= LONGEST_CODE ? new Code(digits) : new CardNumber(digits);
    }
}
