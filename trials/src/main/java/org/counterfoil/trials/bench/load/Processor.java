package org.counterfoil.trials.bench.load;

import java.time.Duration;
import java.util.Optional;

/** Somebody who uses processor time. */
@FunctionalInterface
public interface Processor {

    /** All that was used so far; empty where this machine does not tell. */
    Optional<Duration> used();

    /** A process. */
    static Processor of(ProcessHandle process) {
        return () -> process.info().totalCpuDuration();
    }
}
