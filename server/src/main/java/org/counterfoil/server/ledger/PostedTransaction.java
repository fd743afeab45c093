package org.counterfoil.server.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.counterfoil.common.ledger.TransactionKind;

/**
 * A transaction as it stands in the books.
 *
 * @param number       as people read it, see {@link TransactionNumber}
 * @param legs         in the order posted; an account may appear more than once
 * @param untouched    the principal, bonus and points of its member that it left as they were: an amount of 0, and the
 *                     balance at that moment
 * @param reservations ids of what it held back
 */
public record PostedTransaction(long id, String number, TransactionKind kind, Instant recordedAt,
        LocalDate businessDate, List<PostedLeg> legs, List<PostedLeg> untouched, List<Long> reservations) {

    public PostedTransaction {
        legs = List.copyOf(legs);
        untouched = List.copyOf(untouched);
        reservations = List.copyOf(reservations);
    }

    /** The net change of one account. */
    public long changeOf(AccountKey account) {
        return legs.stream().filter(leg -> leg.account().equals(account)).mapToLong(PostedLeg::amount).sum();
    }
}
