package org.counterfoil.common.value;

import java.time.Instant;
import java.util.Optional;

import org.counterfoil.common.card.CardOperation;
import org.counterfoil.common.ledger.TransactionKind;

/**
 * One line of the transaction list; amounts as in {@link TransactionDetails}.
 *
 * @param couponPart what coupons took off, minor units, 0 or more
 * @param received   the list is of the card on the receiving side of a transfer, or of its void: card, member and
 *                   points are then of that side
 */
public record TransactionRow(String number, TransactionKind kind, Instant recordedAt, String store, String terminal,
        String operator, String card, String member, long gross, long net, long couponPart,
        long points, Tender tender, boolean voided, boolean received, String remark,
        Optional<CardOperation> operation, RowMore more) {

    /** What rules and coupons took off, minor units; below zero where it takes back what another transaction did. */
    public long discounted() {
        return kind.signed(gross) - kind.signed(net);
    }

    /** The key of its name in texts: of its kind, or of which card operation it was. */
    public String nameKey() {
        return operation.map(CardOperation::key).orElse(kind.key());
    }

    /** What was paid or moved, minor units; below zero where it takes back what another transaction did. */
    public long amount() {
        return kind.signed(net);
    }
}
