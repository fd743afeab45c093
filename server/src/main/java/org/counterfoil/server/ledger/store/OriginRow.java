package org.counterfoil.server.ledger.store;

import java.util.List;

import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.server.ledger.AccountKey;

/** A transaction that shall be reversed: what never changes of it. */
public record OriginRow(long id, long merchant, TransactionKind kind, long net, List<Line> lines) {

    /** One of its movements with its lots. */
    public record Line(int line, AccountKey account, long amount, List<LotUseRow> uses) {}
}
