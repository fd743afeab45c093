package org.counterfoil.server.refund;

import java.time.LocalDate;

import org.counterfoil.common.ledger.TransactionKind;

/**
 * What one transaction brought in, and what of it is left, minor units.
 *
 * @param paid      that it brought in as principal
 * @param gift      that it brought in as bonus
 * @param principal of it that is left
 * @param bonus     of it that is left
 */
record Remains(String number, TransactionKind kind, LocalDate day, long paid, long gift, long principal, long bonus) {

    long left() {
        return Math.addExact(principal, bonus);
    }
}
