package org.counterfoil.server.value.transaction;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.common.value.Tender;
import org.counterfoil.server.ledger.TransactionNumber;

/** A place in the middle of a list. */
final class SomeCursor {

    private SomeCursor() {}

    static String ofMarch() {
        var id = TransactionNumber.id(1, 7);
        return TransactionSearch.cursorAfter(new StoredTransaction(id, "", TransactionKind.SPEND,
                Instant.parse("2026-03-20T02:00:00Z"), LocalDate.of(2026, 3, 20), 1, 1, Optional.empty(),
                Optional.empty(), Optional.empty(), 0, 0, 0, Tender.CASH, TransactionBody.SILENT,
                Optional.empty(), Optional.empty(), 0));
    }
}
