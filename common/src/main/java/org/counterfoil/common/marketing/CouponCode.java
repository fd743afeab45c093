package org.counterfoil.common.marketing;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * The form of a coupon's code, by which a desk knows it from a card, a member's number or a product: the letter Q
 * (券) and 12 digits, the last of which is a check digit (Luhn). The others are drawn by lot, so that nobody finds the
 * code of a coupon by that of another.
 */
public final class CouponCode {

    private static final char PREFIX = 'Q';
    private static final long DRAWN = 100_000_000_000L;
    private static final Pattern FORM = Pattern.compile("[Qq]\\d{12}");
    private static final int TEN = 10;
    private static final int NINE = 9;

    private CouponCode() {}

    /** The code that a text means, as it is kept; empty for a text that is none or has a wrong digit in it. */
    public static Optional<String> read(String text) {
        var plain = text.replace(" ", "").replace("-", "");
        return Optional.of(plain).filter(FORM.asMatchPredicate())
                .filter(code -> luhn(code.substring(1), false) % TEN == 0)
                .map(code -> code.toUpperCase(Locale.ROOT));
    }

    /** Whether a text is meant as a code, if perhaps a mistyped one. */
    public static boolean looksLike(String text) {
        return FORM.matcher(text.replace(" ", "").replace("-", "")).matches();
    }

    /** Draws a code; one in a hundred thousand million, so that it may have been drawn before. */
    public static String draw(RandomGenerator lot) {
        var digits = "%011d".formatted(lot.nextLong(DRAWN));
        return PREFIX + digits + (TEN - luhn(digits, true) % TEN) % TEN;
    }

    /** The Luhn sum, every second digit doubled from the right. */
    private static int luhn(String digits, boolean lastIsDoubled) {
        var doubled = lastIsDoubled;
        var sum = 0;
        for (int i = digits.length() - 1; i >= 0; i--) {
            var digit = digits.charAt(i) - '0';
            var counted = doubled ? digit * 2 : digit;
            sum += counted > NINE ? counted - NINE : counted;
            doubled = !doubled;
        }
        return sum;
    }
}
