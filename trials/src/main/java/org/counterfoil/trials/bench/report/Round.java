package org.counterfoil.trials.bench.report;

import java.util.Map;

import org.counterfoil.trials.bench.load.Percentiles;

/**
 * One stretch of measuring.
 *
 * @param micros    how long calls took; all 0 where only the rate is known
 * @param processor microseconds of processor time per call, by who used it
 */
public record Round(double perSecond, Percentiles micros, Map<String, Long> processor) {

    /** Where only the rate is known. */
    public static final Percentiles UNKNOWN = new Percentiles(0, 0, 0, 0);

    public Round {
        processor = Map.copyOf(processor);
    }
}
