package org.counterfoil.common.value;

import java.time.Instant;

import org.counterfoil.common.ledger.TransactionKind;

/**
 * One line of the transaction list; amounts as in {@link TransactionDetails}.
 *
 * @param couponPart what coupons took off, minor units, 0 or more
 */
public record TransactionRow(String number, TransactionKind kind, Instant recordedAt, String store, String terminal,
        String operator, String card, String member, long gross, long net, long couponPart,
        long points, Tender tender, boolean voided,
        String remark) {}
