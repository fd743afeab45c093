/** What was measured: rounds, ratios, targets; as a table, as JSON, against an earlier run. Door: {@code Report}. */
package org.counterfoil.trials.bench.report;
