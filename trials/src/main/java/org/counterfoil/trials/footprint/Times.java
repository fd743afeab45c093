package org.counterfoil.trials.footprint;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/** How long the same thing took, several times. */
record Times(List<Duration> all) {

    Times {
        all = all.stream().sorted().toList();
    }

    /** The one in the middle; of two, the longer. */
    Duration median() {
        return all.get(all.size() / 2);
    }

    /** Seconds with one decimal. */
    static String seconds(Duration time) {
        var tenths = (time.toMillis() + 50) / 100;
        return tenths / 10 + "." + tenths % 10 + " s";
    }

    @Override
    public String toString() {
        return seconds(median()) + " (" + all.stream().map(Times::seconds).collect(Collectors.joining(", ")) + ")";
    }
}
