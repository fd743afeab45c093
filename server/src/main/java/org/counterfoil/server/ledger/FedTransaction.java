package org.counterfoil.server.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import org.counterfoil.common.ledger.TransactionKind;

/**
 * A transaction as the feed tells of it.
 *
 * @param money  net change of the member's principal and bonus, minor units
 * @param points net change of the member's points, smallest unit
 */
public record FedTransaction(long id, long merchant, TransactionKind kind, long store, Optional<Long> card,
        Optional<Long> member, LocalDate businessDate, long gross, long net, long money, long points,
        Optional<Long> reverses, Instant recordedAt) {

    /** The same, of another member: of whoever took over from the one it was made for. */
    public FedTransaction of(long other) {
        return new FedTransaction(id, merchant, kind, store, card, Optional.of(other), businessDate, gross, net, money,
                points, reverses, recordedAt);
    }
}
