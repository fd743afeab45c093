package org.counterfoil.common.shared;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The money of a merchant: a currency and how many decimals it is counted with, both fixed when the merchant is added.
 * All amounts are whole minor units of it (with two decimals 1.00 is 100, with none 1 is 1); what is typed, shown,
 * printed and written to files is made of them here alone. Never a floating-point number.
 *
 * @param code   ISO 4217
 * @param digits 0 to {@link #MOST_DIGITS} decimals
 */
public record CurrencyUnit(String code, int digits) {

    /** No currency that people pay with has more. */
    public static final int MOST_DIGITS = 3;

    /** Minus as it is shown: not the hyphen. */
    public static final String MINUS = "\u2212";

    private static final int LONGEST = 24;
    private static final int GROUP = 3;

    /** Commas only between groups of three: where a comma is a decimal point, 1,50 must not become 150.00. */
    private static final Pattern TYPED = Pattern.compile("[-−]?((\\d+|\\d{1,3}(,\\d{3})+)(\\.\\d*)?|\\.\\d+)");
    /** Where nothing has decimals, points between groups of three can mean nothing else: 45.000 is 45,000. */
    private static final Pattern WHOLE = Pattern.compile("[-−]?(\\d+|\\d{1,3}(,\\d{3})+|\\d{1,3}(\\.\\d{3})+)");

    public CurrencyUnit {
        if (digits < 0 || digits > MOST_DIGITS) {
            throw new IllegalArgumentException("money has 0 to 3 decimals, not " + digits + " as " + code);
        }
    }

    /**
     * A currency as ISO 4217 has it: CNY with two decimals, VND and JPY with none, KWD with three.
     *
     * @throws IllegalArgumentException when there is no such currency, or none that people pay with (gold, test codes)
     */
    public static CurrencyUnit of(String code) {
        return new CurrencyUnit(code, Currency.getInstance(code).getDefaultFractionDigits());
    }

    /** The sign that is set before amounts on screens; the code and a blank where it has none that is known there. */
    public String symbol() {
        return switch (code) {
            case "CNY", "JPY" -> "¥";
            case "VND" -> "₫";
            case "USD" -> "$";
            case "EUR" -> "€";
            default -> code + " ";
        };
    }

    /** The largest amount of one transaction, in minor units: 10,000,000.00 yuan, and about as much of any other. */
    public long most() {
        return everyday(10_000_000);
    }

    /** What so many yuan are among everyday sums of this currency, in minor units; see {@link Everyday#worth}. */
    public long everyday(long yuan) {
        return Math.multiplyExact(major(yuan), Everyday.of(this).worth());
    }

    /** So many whole units in minor ones. */
    public long major(long units) {
        return Math.multiplyExact(units, one());
    }

    /** Whether minor units come to whole ones. */
    public boolean isWhole(long minor) {
        return minor % one() == 0;
    }

    /** Minor units as a number of whole ones, of exactly {@link #digits} decimals. */
    public BigDecimal decimal(long minor) {
        return BigDecimal.valueOf(minor, digits);
    }

    /**
     * Reads what a person typed ({@code 100}, {@code 1,234.50}; {@code 45000} and {@code 45.000} without decimals).
     *
     * @return minor units, 1 to {@link #most}
     * @throws RefusedException when malformed, zero, negative, of more decimals than the currency has, or too large
     */
    public long parse(String text) {
        var typed = text.strip();
        if (typed.length() > LONGEST || !(digits == 0 ? WHOLE : TYPED).matcher(typed).matches()) {
            throw Refusal.of(digits == 0 ? RefusalCode.AMOUNT_NOT_WHOLE : RefusalCode.AMOUNT_MALFORMED).thrown();
        }
        var plain = typed.replaceAll(digits == 0 ? "[,.]" : ",", "").replace('−', '-');
        var value = new BigDecimal(plain).stripTrailingZeros();
        if (value.scale() > digits) {
            throw Refusal.of(RefusalCode.AMOUNT_DECIMALS, "digits", digits).thrown();
        }
        var minor = value.movePointRight(digits);
        if (minor.compareTo(BigDecimal.valueOf(most())) > 0) {
            throw tooLarge().thrown();
        }
        return positive(minor.longValueExact());
    }

    /**
     * The amount itself, when one transaction may move it.
     *
     * @throws RefusedException when zero or negative, or above {@link #most}
     */
    public long positive(long minor) {
        check(minor).ifPresent(refusal -> {
            throw refusal.thrown();
        });
        return minor;
    }

    /** Why one transaction may not move this amount; empty when it may. */
    public Optional<Refusal> check(long minor) {
        if (minor <= 0) {
            return Optional.of(Refusal.of(RefusalCode.AMOUNT_NOT_POSITIVE));
        }
        return minor > most() ? Optional.of(tooLarge()) : Optional.empty();
    }

    /** Plain digits without grouping, for files, protocols and fields: {@code -1234.50}. */
    public String plain(long minor) {
        return decimal(minor).toPlainString();
    }

    /** As it is typed with the fewest keys: {@code 100} for 100.00, {@code 12.50}. */
    public String shortest(long minor) {
        return isWhole(minor) ? Long.toString(minor / one()) : plain(minor);
    }

    /** As it is shown, without a sign of the currency: {@code −1,234.50}, {@code 45,000} without decimals. */
    public String figure(long minor) {
        var plain = decimal(minor).abs().toPlainString();
        var point = digits == 0 ? plain.length() : plain.indexOf('.');
        return (minor < 0 ? MINUS : "") + grouped(plain.substring(0, point)) + plain.substring(point);
    }

    /** Digits in groups of three, the same in all languages: {@code 12,925}. */
    public static String grouped(String digits) {
        var text = new StringBuilder(digits);
        for (int at = digits.length() - GROUP; at > 0; at -= GROUP) {
            text.insert(at, ',');
        }
        return text.toString();
    }

    private long one() {
        return BigDecimal.TEN.pow(digits).longValueExact();
    }

    private Refusal tooLarge() {
        return Refusal.of(RefusalCode.AMOUNT_TOO_LARGE, "max", most());
    }
}
