package org.counterfoil.trials.bench.load;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.counterfoil.trials.bench.report.Round;

/** Runs a load and takes what every processor of interest used meanwhile. */
public record Meter(Map<String, Processor> processors) {

    public Meter {
        processors = Map.copyOf(processors);
    }

    /** One round of a load. */
    public Round measure(int callers, Duration length, Load.Call call) throws InterruptedException {
        var before = read();
        var done = Load.run(callers, length, call);
        var used = new TreeMap<String, Long>();
        read().forEach((who, after) -> Optional.ofNullable(before.get(who))
                .ifPresent(then -> used.put(who, after.minus(then).toNanos() / 1_000 / Math.max(1, done.calls()))));
        return new Round(done.perSecond(), done.percentiles(), used);
    }

    private Map<String, Duration> read() {
        var read = new HashMap<String, Duration>();
        processors.forEach((who, processor) -> processor.used().ifPresent(used -> read.put(who, used)));
        return read;
    }
}
