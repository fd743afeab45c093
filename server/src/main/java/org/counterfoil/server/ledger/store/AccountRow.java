package org.counterfoil.server.ledger.store;

import org.counterfoil.server.ledger.AccountKey;
import org.counterfoil.server.ledger.AccountState;

/** An account as it stands in its row. */
public record AccountRow(long id, AccountKey key, AccountState state, long balance, long reserved, long seq) {

    /** What can be taken. */
    public long free() {
        return balance - reserved;
    }

    /** After one more posting. */
    public AccountRow posted(long amount) {
        return new AccountRow(id, key, state, Math.addExact(balance, amount), reserved, seq + 1);
    }

    /** With more held back, or less. */
    public AccountRow reserving(long amount) {
        return new AccountRow(id, key, state, balance, Math.addExact(reserved, amount), seq);
    }
}
