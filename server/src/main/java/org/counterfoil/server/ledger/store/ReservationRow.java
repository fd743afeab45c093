package org.counterfoil.server.ledger.store;

import java.time.Instant;

/** An amount held back. */
public record ReservationRow(long id, long account, long amount, Instant until, State state, long transaction) {

    /** Whether it still holds back. */
    public enum State {
        OPEN,
        CAPTURED,
        RELEASED
    }

    public ReservationRow in(State next) {
        return new ReservationRow(id, account, amount, until, next, transaction);
    }
}
