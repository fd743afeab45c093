package org.counterfoil.common.value;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

import org.counterfoil.common.ledger.TransactionKind;

/**
 * Which transactions; an empty part does not narrow. A front desk and a store's back office see their own store alone.
 *
 * @param from   first business date
 * @param to     last business date
 * @param stores ids; another store than the only one that the caller sees has nothing
 * @param text   a number, the end of a number (4 digits or more), or a card
 * @param mine   only those of the asking operator
 * @param cursor from {@code PageOf.next}
 * @param rows   1 to 200
 * @param moved  only those that moved this; empty for all
 */
public record TransactionFilter(LocalDate from, LocalDate to, Set<TransactionKind> kinds, Set<Long> stores, String text,
        boolean mine, Optional<String> cursor, int rows, Optional<Moved> moved) {

    public TransactionFilter {
        kinds = Set.copyOf(kinds);
        stores = Set.copyOf(stores);
    }

    /** Of every store that the caller sees. */
    public TransactionFilter(LocalDate from, LocalDate to, Set<TransactionKind> kinds, String text, boolean mine,
            Optional<String> cursor, int rows) {
        this(from, to, kinds, Set.of(), text, mine, cursor, rows, Optional.empty());
    }
}
