package org.counterfoil.common.value;

import java.time.Instant;
import java.util.Optional;

import org.counterfoil.common.card.CardOperation;
import org.counterfoil.common.ledger.TransactionKind;

/** One line of the transaction list; amounts as in {@link TransactionDetails}. */
public record TransactionRow(String number, TransactionKind kind, Instant recordedAt, String store, String terminal,
        String operator, String card, String member, long gross, long net, long points, Tender tender, boolean voided,
        String remark, Optional<CardOperation> operation) {

    /** The key of its name in texts: of its kind, or of which card operation it was. */
    public String nameKey() {
        return operation.map(CardOperation::key).orElse(kind.key());
    }
}
