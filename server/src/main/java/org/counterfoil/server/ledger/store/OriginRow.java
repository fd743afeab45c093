package org.counterfoil.server.ledger.store;

import java.util.List;
import java.util.Optional;

import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.server.ledger.AccountKey;
import org.counterfoil.server.ledger.TransactionHeader.Counterparty;

/** A transaction that shall be reversed: what never changes of it. */
public record OriginRow(long id, long merchant, TransactionKind kind, long net,
        Optional<Counterparty> counterparty, List<Line> lines) {

    /** One of its movements with its lots. */
    public record Line(int line, AccountKey account, long amount, List<LotUseRow> uses) {}
}
