/** Spends as a shop makes them, measured in process, over HTTPS and against pgbench. Door: {@code SpendRounds}. */
package org.counterfoil.trials.bench.spend;
