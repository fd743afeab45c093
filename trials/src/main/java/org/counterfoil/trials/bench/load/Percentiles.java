package org.counterfoil.trials.bench.load;

import java.util.Arrays;

/** How long calls took, in microseconds: half of them at most {@code p50}, and so on. */
public record Percentiles(long p50, long p95, long p99, long most) {

    /** Of durations in nanoseconds, in any order; all 0 where there was none. */
    static Percentiles of(long[] nanos) {
        var sorted = nanos.clone();
        Arrays.sort(sorted);
        return new Percentiles(at(sorted, 50), at(sorted, 95), at(sorted, 99), at(sorted, 100));
    }

    /** The least duration that this many percent of the calls did not exceed. */
    private static long at(long[] sorted, int percent) {
        if (sorted.length == 0) {
            return 0;
        }
        var rank = (int) Math.ceilDiv((long) sorted.length * percent, 100);
        return sorted[Math.max(rank, 1) - 1] / 1_000;
    }
}
