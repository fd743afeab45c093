package org.counterfoil.server.ledger;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a lot that comes in remembers.
 *
 * @param card    the card it came in by
 * @param store   the store of deposit
 * @param expires its last day; empty for no end
 * @param gift    given by the house rather than paid for
 */
public record NewLot(Optional<Long> card, long store, Optional<LocalDate> expires, boolean gift) {

    /** Paid for, without an end. */
    public static NewLot paid(long store, Optional<Long> card) {
        return new NewLot(card, store, Optional.empty(), false);
    }

    /** Given, with a last day or none. */
    public static NewLot gift(long store, Optional<Long> card, Optional<LocalDate> expires) {
        return new NewLot(card, store, expires, true);
    }
}
