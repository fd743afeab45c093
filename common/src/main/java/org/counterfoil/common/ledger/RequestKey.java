package org.counterfoil.common.ledger;

import java.time.Instant;
import java.util.UUID;

/**
 * Names one request for ever: sent again with the same body it gets its first answer, whatever was lost between.
 *
 * @param uuid     made and kept by the client before it sends
 * @param epoch    of the terminal's numbering, from {@code SignedIn}
 * @param sequence unique per terminal and epoch, counted up by the client
 * @param clientAt the client's wall clock, for the record alone
 */
public record RequestKey(UUID uuid, int epoch, long sequence, Instant clientAt) {}
