package org.counterfoil.server.ledger;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is left of one lot.
 *
 * @param origin    the transaction that brought it in
 * @param card      the card it was brought in by
 * @param store     the store of deposit
 * @param expires   its last day
 * @param paid      what of it was paid for
 * @param gift      what of it was given
 * @param remaining what is left, above zero
 */
public record LotBalance(long id, long origin, Optional<Long> card, long store, Optional<LocalDate> expires, long paid,
        long gift, long remaining) {}
