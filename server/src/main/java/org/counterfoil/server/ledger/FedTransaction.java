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
        Optional<Long> reverses, Instant recordedAt) {}
