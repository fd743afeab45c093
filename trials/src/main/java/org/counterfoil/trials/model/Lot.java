package org.counterfoil.trials.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * Something of value with an order of spending.
 *
 * @param made      when it was first brought in, as a count; a lot that moves keeps it
 * @param elsewhere paid in at the other store
 */
record Lot(long id, String account, Optional<LocalDate> ends, long made, boolean elsewhere, long left) {

    /** Earliest end first, then oldest; the pieces of one lot by the transaction that cut them off. */
    static final Comparator<Lot> SPENDING = Comparator.comparing((Lot lot) -> lot.ends.orElse(LocalDate.MAX))
            .thenComparingLong(Lot::made)
            .thenComparingLong(Lot::id);

    Lot with(long more) {
        return new Lot(id, account, ends, made, elsewhere, left + more);
    }

    boolean isValidOn(LocalDate day) {
        return ends.isEmpty() || !ends.get().isBefore(day);
    }

    static String told(long id, Optional<LocalDate> ends, long left) {
        return id + ": " + left + ends.map(day -> " until " + day).orElse("");
    }
}
