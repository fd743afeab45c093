package org.counterfoil.common.receipt;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Currency;
import java.util.Locale;

/** Figures as they stand on a receipt, exact, the same in every language; minus is U+2212. */
public final class Figures {

    private static final int DECIMALS = 2;
    private static final String MINUS = "\u2212";

    private Figures() {}

    /** Minor units as {@code 1,234.50}. */
    public static String money(long minor) {
        var value = BigDecimal.valueOf(minor, DECIMALS).abs();
        return sign(minor) + String.format(Locale.ROOT, "%,.2f", value);
    }

    /** Minor units with the currency's sign in front, as on the line of the total. */
    static String money(long minor, String currency) {
        return sign(minor) + symbol(currency) + money(minor).replace(MINUS, "");
    }

    /** A whole number as {@code 12,925}. */
    public static String whole(long value) {
        return sign(value) + String.format(Locale.ROOT, "%,d", BigInteger.valueOf(value).abs());
    }

    /** The text of a figure above zero with a plus before it. */
    static String signed(long value, String text) {
        return value > 0 ? "+" + text : text;
    }

    private static String sign(long value) {
        return value < 0 ? MINUS : "";
    }

    private static String symbol(String currency) {
        return switch (currency) {
            case "CNY" -> "¥";
            case "USD" -> "$";
            case "" -> "";
            default -> Currency.getInstance(currency).getCurrencyCode() + " ";
        };
    }
}
