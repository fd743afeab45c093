package org.counterfoil.trials.footprint;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/** The same start, several times. */
record Starts(List<Start> all) {

    Starts {
        all = List.copyOf(all);
    }

    /**
     * One of them.
     *
     * @param time   until it was up
     * @param memory what it held then
     */
    record Start(Duration time, Memory memory) {}

    /** The time in the middle; of two, the longer. */
    Duration time() {
        return all.stream().map(Start::time).sorted().toList().get(all.size() / 2);
    }

    /** The memory in the middle, megabytes; of two, the more. */
    long megabytes() {
        return all.stream().map(start -> start.memory().megabytes()).sorted().toList().get(all.size() / 2);
    }

    /** Seconds with one decimal, rounded up. */
    static String seconds(Duration time) {
        var tenths = (time.toMillis() + 99) / 100;
        return tenths / 10 + "." + tenths % 10 + " s";
    }

    @Override
    public String toString() {
        var times = all.stream().map(start -> seconds(start.time())).collect(Collectors.joining(", "));
        return "%s (%s), then %d MB resident".formatted(seconds(time()), times, megabytes());
    }
}
