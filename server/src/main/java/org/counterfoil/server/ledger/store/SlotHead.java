package org.counterfoil.server.ledger.store;

/** The place and the chain's head of a writer slot. */
public record SlotHead(long sequence, byte[] head) {}
