package org.counterfoil.server.ledger;

import java.time.LocalDate;
import java.util.Optional;

/** Closes the business day of a store. */
public interface DayClose {

    /**
     * Adds up and signs the day; from then on no transaction of that store bears that date. Closing again returns what
     * was closed. Durable when it returns.
     */
    ClosedDay close(long merchant, long store, LocalDate businessDate);

    /** The day as it was closed. */
    Optional<ClosedDay> find(long merchant, long store, LocalDate businessDate);
}
