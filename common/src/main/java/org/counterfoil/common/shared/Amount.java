package org.counterfoil.common.shared;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Exact amounts of money in minor units (1.00 is 100). Never a floating-point number.
 *
 * <p>{@link #MAX} bounds one transaction, so that no sum of any store's life can overflow a BIGINT.
 */
public final class Amount {

    /** The largest amount of one transaction, in minor units: 10,000,000.00. */
    public static final long MAX = 1_000_000_000L;

    private static final int DECIMALS = 2;
    private static final int MAX_DIGITS = 24;

    /** Commas only between groups of three: where a comma is a decimal point, 1,50 must not become 150.00. */
    private static final String TYPED = "[-−]?((\\d+|\\d{1,3}(,\\d{3})+)(\\.\\d*)?|\\.\\d+)";

    private Amount() {}

    /**
     * Reads what a person typed ({@code 100}, {@code 1,234.50}).
     *
     * @return minor units, 1 to {@link #MAX}
     * @throws RefusedException when malformed, zero, negative, of more than two decimals, or too large
     */
    public static long parse(String text) {
        var typed = text.strip();
        if (typed.length() > MAX_DIGITS || !typed.matches(TYPED)) {
            throw Refusal.of(RefusalCode.AMOUNT_MALFORMED).thrown();
        }
        var plain = typed.replace(",", "");
        var value = new BigDecimal(plain.replace('−', '-')).stripTrailingZeros();
        if (value.scale() > DECIMALS) {
            throw Refusal.of(RefusalCode.AMOUNT_DECIMALS).thrown();
        }
        var minor = value.movePointRight(DECIMALS);
        if (minor.compareTo(BigDecimal.valueOf(MAX)) > 0) {
            throw Refusal.of(RefusalCode.AMOUNT_TOO_LARGE, "max", MAX).thrown();
        }
        return positive(minor.longValueExact());
    }

    /**
     * The amount itself, when one transaction may move it.
     *
     * @throws RefusedException when zero or negative, or above {@link #MAX}
     */
    public static long positive(long minor) {
        check(minor).ifPresent(refusal -> {
            throw refusal.thrown();
        });
        return minor;
    }

    /** Why one transaction may not move this amount; empty when it may. */
    public static Optional<Refusal> check(long minor) {
        if (minor <= 0) {
            return Optional.of(Refusal.of(RefusalCode.AMOUNT_NOT_POSITIVE));
        }
        if (minor > MAX) {
            return Optional.of(Refusal.of(RefusalCode.AMOUNT_TOO_LARGE, "max", MAX));
        }
        return Optional.empty();
    }

    /** Plain digits with two decimals and no grouping, for files and protocols: {@code -1234.50}. */
    public static String plain(long minor) {
        return BigDecimal.valueOf(minor, DECIMALS).toPlainString();
    }
}
