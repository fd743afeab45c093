package org.counterfoil.common.shared;

import java.util.Optional;

/**
 * How many points, coupons or uses one transaction may move. Amounts of money are a currency's: see
 * {@link CurrencyUnit#positive}.
 *
 * <p>{@link #MAX} bounds one transaction, so that no sum of any store's life can overflow a BIGINT.
 */
public final class Amount {

    /** The most that one transaction moves of what is counted: 1,000,000,000. */
    public static final long MAX = 1_000_000_000L;

    private Amount() {}

    /**
     * The number itself, when one transaction may move it.
     *
     * @throws RefusedException when zero or negative, or above {@link #MAX}
     */
    public static long positive(long number) {
        check(number).ifPresent(refusal -> {
            throw refusal.thrown();
        });
        return number;
    }

    /** Why one transaction may not move so many; empty when it may. */
    public static Optional<Refusal> check(long number) {
        if (number <= 0) {
            return Optional.of(Refusal.of(RefusalCode.AMOUNT_NOT_POSITIVE));
        }
        if (number > MAX) {
            return Optional.of(Refusal.of(RefusalCode.AMOUNT_TOO_LARGE, "max", MAX));
        }
        return Optional.empty();
    }
}
