package org.counterfoil.server.ledger.store;

import java.util.Optional;

/** What became of a transaction: minor units returned so far, and what voided it. */
public record TxStateRow(long transaction, long returned, Optional<Long> voidedBy) {

    /** Of a transaction that nothing happened to yet. */
    public static TxStateRow untouched(long transaction) {
        return new TxStateRow(transaction, 0, Optional.empty());
    }
}
