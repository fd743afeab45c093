/** Reads and lists among many cards, and how the database reads for them. Door: {@code ManyCards}. */
package org.counterfoil.trials.bench.read;
