package org.counterfoil.server.member.own;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * By what a value of the merchant's own fields is found, such that values of a field are in order as texts: a text in
 * lower case, a day year first, and a whole number from {@code N0000000000000001} (the least) to
 * {@code N1999999999999999}. No text begins as numbers do.
 */
public final class OwnKey {

    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,15}");
    private static final long ABOVE_ZERO = 1_000_000_000_000_000L;

    private OwnKey() {}

    /** Of what a text, a day, a choice or yes says. */
    public static String of(String value) {
        return value.toLowerCase(Locale.ROOT);
    }

    /** Of a number of at most 15 digits. */
    public static String of(long number) {
        return "N%016d".formatted(number + ABOVE_ZERO);
    }

    /** Of a number as it is written; empty where it is none. */
    public static Optional<String> ofNumber(String written) {
        return isWhole(written) ? Optional.of(of(Long.parseLong(written))) : Optional.empty();
    }

    static boolean isWhole(String written) {
        return WHOLE.matcher(written).matches();
    }
}
