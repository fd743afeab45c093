package org.counterfoil.client.value;

import java.util.Optional;

import org.counterfoil.common.shared.Amount;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.RefusedException;

/** Points and other counts as a person types them. */
public final class WholeNumber {

    private static final int MOST_DIGITS = 18;
    /** Commas only between groups of three, as in amounts of money. */
    private static final String GROUPED = "[-−]?\\d{1,3}(,\\d{3})+(\\.\\d+)?";

    private WholeNumber() {}

    /**
     * Reads a number above zero.
     *
     * @throws RefusedException when malformed, zero, negative, broken, or too large
     */
    public static long parse(String typed) {
        var text = typed.strip();
        if (text.contains(",") && !text.matches(GROUPED)) {
            throw Refusal.of(RefusalCode.AMOUNT_MALFORMED).thrown();
        }
        var plain = text.replace(",", "");
        if (plain.matches("[-−]?\\d*\\.\\d+")) {
            throw Refusal.of(RefusalCode.AMOUNT_NOT_WHOLE).thrown();
        }
        if (!plain.matches("[-−]?\\d+")) {
            throw Refusal.of(RefusalCode.AMOUNT_MALFORMED).thrown();
        }
        if (plain.length() > MOST_DIGITS) {
            throw Refusal.of(RefusalCode.AMOUNT_TOO_LARGE, "max", Amount.MAX).thrown();
        }
        return Amount.positive(Long.parseLong(plain.replace('−', '-')));
    }

    /** The number, where it can be read. */
    public static Optional<Long> read(String typed) {
        try {
            return Optional.of(parse(typed));
        } catch (RefusedException unreadable) {
            return Optional.empty();
        }
    }
}
