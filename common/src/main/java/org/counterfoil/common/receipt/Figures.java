package org.counterfoil.common.receipt;

import java.math.BigInteger;

import org.counterfoil.common.shared.CurrencyUnit;

/** Figures as they stand on a receipt, exact, the same in every language; minus is U+2212. */
public final class Figures {

    private final CurrencyUnit currency;

    /** @param currency whose digits amounts have */
    public Figures(CurrencyUnit currency) {
        this.currency = currency;
    }

    /** Minor units as {@code 1,234.50}, or {@code 45,000} of a currency without decimals. */
    public String money(long minor) {
        return currency.figure(minor);
    }

    /** Minor units with the currency's sign in front, as on the line of the total. */
    String total(long minor) {
        return sign(minor) + symbol() + money(minor).replace(CurrencyUnit.MINUS, "");
    }

    /** A whole number as {@code 12,925}. */
    public static String whole(long value) {
        return sign(value) + CurrencyUnit.grouped(BigInteger.valueOf(value).abs().toString());
    }

    /** The text of a figure above zero with a plus before it. */
    static String signed(long value, String text) {
        return value > 0 ? "+" + text : text;
    }

    private static String sign(long value) {
        return value < 0 ? CurrencyUnit.MINUS : "";
    }

    /** Signs that every printer has; the code where it may have none. */
    private String symbol() {
        return switch (currency.code()) {
            case "CNY", "USD" -> currency.symbol();
            default -> currency.code() + " ";
        };
    }
}
