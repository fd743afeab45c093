package org.counterfoil.server.ledger;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A business day that was closed.
 *
 * @param heads     JSON: the hash chain's head of every writer slot at that moment
 * @param totals    JSON: count and amounts per kind of transaction, account and asset
 * @param hash      SHA-256 over store, date, heads and totals
 * @param key       the id of the key that signed it
 * @param signature of the hash, Ed25519
 */
public record ClosedDay(long merchant, long store, LocalDate businessDate, Instant closedAt, String heads,
        String totals, byte[] hash, String key, byte[] signature) {}
