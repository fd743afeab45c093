package org.counterfoil.server.ledger;

/**
 * The number a terminal gave to its request.
 *
 * @param epoch    counts the installations of the terminal
 * @param sequence counts its requests, without a gap
 */
public record TerminalSequence(long terminal, int epoch, long sequence) {}
