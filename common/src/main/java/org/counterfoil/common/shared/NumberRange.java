package org.counterfoil.common.shared;

import java.util.Optional;

/**
 * Whole numbers that narrow a list, both within; an end that is missing does not narrow.
 *
 * @param from the least, of at most 15 digits, as the most
 */
public record NumberRange(Optional<Long> from, Optional<Long> to) {

    /** All numbers. */
    public static final NumberRange ANY = new NumberRange(Optional.empty(), Optional.empty());

    /** What is further from zero has more than 15 digits. */
    public static final long MOST = 999_999_999_999_999L;

    /** From one number to another. */
    public static NumberRange of(long from, long to) {
        return new NumberRange(Optional.of(from), Optional.of(to));
    }
}
