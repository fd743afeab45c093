package org.counterfoil.common.value;

/** A transaction to be printed again; {@code copy} counts from 1 and is printed with the mark 补打. */
public record Reprint(TransactionDetails transaction, int copy) {}
