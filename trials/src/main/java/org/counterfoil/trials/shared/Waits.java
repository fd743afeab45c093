package org.counterfoil.trials.shared;

import java.time.Duration;
import java.util.List;

/** How long something was waited for, each time that it was. */
public record Waits(List<Duration> times) {

    private static final int PERCENT = 95;

    public Waits {
        times = List.copyOf(times);
    }

    /** The shortest time that 95 of 100 keep to. */
    public Duration p95() {
        var sorted = times.stream().sorted().toList();
        return sorted.isEmpty() ? Duration.ZERO : sorted.get((sorted.size() * PERCENT + 99) / 100 - 1);
    }

    /** With two decimals. */
    public static String seconds(Duration time) {
        return "%d.%02d".formatted(time.toSeconds(), time.toMillisPart() / 10);
    }
}
