package org.counterfoil.common.refund;

import java.time.LocalDate;

import org.counterfoil.common.ledger.TransactionKind;

/**
 * What is left of one transaction that brought money in, and what becomes of it. Minor units throughout; what is
 * refunded and what is forfeited add up to what is left.
 *
 * @param number    of the transaction that brought it in
 * @param paid      that it brought in as principal
 * @param gift      that it brought in as bonus
 * @param principal of it that is left
 * @param bonus     of it that is left
 */
public record RefundLine(String number, TransactionKind kind, LocalDate day, long paid, long gift, long principal,
        long bonus, long refunded, long forfeited) {

    /** What is left of it. */
    public long left() {
        return Math.addExact(principal, bonus);
    }
}
