package org.counterfoil.common.member;

import java.time.Instant;
import java.util.Optional;

/**
 * A merge that somebody took part in.
 *
 * @param kept        who stayed
 * @param merged      who was closed
 * @param transaction number of the ledger's transaction
 * @param by          real name of who did it
 * @param undoneAt    when it was taken back; empty while it stands
 */
public record MergeRow(long id, Who kept, Who merged, String transaction, Instant at, String by,
        Optional<Instant> undoneAt) {

    /** A member by id, number and name. */
    public record Who(long id, String number, String name) {}
}
