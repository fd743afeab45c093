package org.counterfoil.server.ledger.slot;

/** A writer slot as somebody holds it: worth nothing any more once the epoch in the database is another. */
public record Slot(int number, int epoch) {}
