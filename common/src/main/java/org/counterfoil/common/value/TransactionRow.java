package org.counterfoil.common.value;

import java.time.Instant;
import java.util.Optional;

import org.counterfoil.common.card.CardOperation;
import org.counterfoil.common.ledger.TransactionKind;

/**
 * One line of the transaction list; amounts as in {@link TransactionDetails}.
 *
 * @param couponPart what coupons took off, minor units, 0 or more
 */
public record TransactionRow(String number, TransactionKind kind, Instant recordedAt, String store, String terminal,
        String operator, String card, String member, long gross, long net, long couponPart, long points, Tender tender,
        boolean voided, String remark, Optional<CardOperation> operation) {

    /** Of every kind but a card operation. */
    public TransactionRow(String number, TransactionKind kind, Instant recordedAt, String store, String terminal,
            String operator, String card, String member, long gross, long net, long couponPart, long points,
            Tender tender, boolean voided, String remark) {
        this(number, kind, recordedAt, store, terminal, operator, card, member, gross, net, couponPart, points, tender,
                voided, remark, Optional.empty());
    }

    /** The key of its name in texts: of its kind, or of which card operation it was. */
    public String nameKey() {
        return operation.map(CardOperation::key).orElse(kind.key());
    }
}
