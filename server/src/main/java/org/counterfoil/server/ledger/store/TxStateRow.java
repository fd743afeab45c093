package org.counterfoil.server.ledger.store;

import java.util.Optional;

/**
 * What became of a transaction.
 *
 * @param returned minor units returned so far
 * @param kept     spent points that the member kept so far when it was taken back
 */
public record TxStateRow(long transaction, long returned, Optional<Long> voidedBy, long kept) {

    /** Of a transaction that nothing happened to yet. */
    public static TxStateRow untouched(long transaction) {
        return new TxStateRow(transaction, 0, Optional.empty(), 0);
    }

    /** The same, voided. */
    public TxStateRow voided(long by) {
        return new TxStateRow(transaction, returned, Optional.of(by), kept);
    }

    /** The same with so much returned altogether. */
    public TxStateRow returned(long altogether) {
        return new TxStateRow(transaction, altogether, voidedBy, kept);
    }

    /** The same with so many points kept altogether. */
    public TxStateRow keeping(long altogether) {
        return new TxStateRow(transaction, returned, voidedBy, altogether);
    }
}
