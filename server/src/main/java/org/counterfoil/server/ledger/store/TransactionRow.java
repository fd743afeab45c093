package org.counterfoil.server.ledger.store;

import java.time.Instant;
import java.util.Optional;

import org.counterfoil.server.ledger.TransactionHeader;
import org.counterfoil.server.ledger.TransactionNumber;

/**
 * A transaction as it stands in its row, without its hash.
 *
 * @param money  net change of the member's principal and bonus
 * @param points net change of the member's points
 */
public record TransactionRow(int slot, long sequence, TransactionHeader header, Instant recordedAt, long money,
        long points, Optional<Long> reverses) {

    public long id() {
        return TransactionNumber.id(slot, sequence);
    }
}
