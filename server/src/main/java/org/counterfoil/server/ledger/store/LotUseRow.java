package org.counterfoil.server.ledger.store;

/** How much a line of a transaction put into a lot, or took out of it (below zero). */
public record LotUseRow(int line, long lot, long amount) {}
