package org.counterfoil.server.ledger.store;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/** A lot as it stands in its row; {@code made} in microseconds since 1970. */
public record LotRow(long id, long account, long origin, Optional<Long> card, long store, Optional<LocalDate> expires,
        long made, long paid, long gift, long remaining) {

    /** The order in which lots are spent: earliest end first, then oldest. */
    public static final Comparator<LotRow> SPENDING = Comparator
            .comparing((LotRow lot) -> lot.expires().orElse(LocalDate.MAX))
            .thenComparingLong(LotRow::made)
            .thenComparingLong(LotRow::id);

    /** With so much more in it, or less. */
    public LotRow changed(long amount) {
        return new LotRow(id, account, origin, card, store, expires, made, paid, gift, remaining + amount);
    }

    /** Whether it may still be spent on a day. */
    public boolean isValidOn(LocalDate day) {
        return expires.isEmpty() || !expires.get().isBefore(day);
    }
}
