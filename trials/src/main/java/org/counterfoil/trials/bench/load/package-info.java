/** Callers who work without pause, how long each call took, and what processor time it cost. Door: {@code Load}. */
package org.counterfoil.trials.bench.load;
