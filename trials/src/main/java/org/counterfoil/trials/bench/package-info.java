/**
 * The benchmark: full business spends in process and over HTTPS beside pgbench on the same cluster, reads and lists
 * among a million cards, the same on the embedded database, and JMH for what is computed without one.
 *
 * <p>Door: {@link org.counterfoil.trials.bench.BenchMain}. What came of it stands in {@code docs/measurements.md}.
 */
package org.counterfoil.trials.bench;
