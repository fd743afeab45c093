package org.counterfoil.trials.crash;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

import org.counterfoil.trials.crash.audit.Contradictions;
import org.counterfoil.trials.crash.audit.Contradictions.Sort;

/**
 * What came of a crash test.
 *
 * @param kills      how often the server was killed or lost its database
 * @param recoveries from each start until the first answer
 */
record CrashResult(int kills, int acknowledged, int missing, int duplicated, int findings,
        List<Duration> recoveries) {

    private static final int PERCENT = 95;

    CrashResult {
        recoveries = List.copyOf(recoveries);
    }

    static CrashResult of(int acknowledged, Contradictions found, List<Duration> recoveries) {
        return new CrashResult(recoveries.size(), acknowledged, found.count(Sort.MISSING),
                found.count(Sort.DUPLICATED), found.count(Sort.FINDING), recoveries);
    }

    /** Whether something was answered, and all of it is true. */
    boolean held() {
        return acknowledged > 0 && missing == 0 && duplicated == 0 && findings == 0;
    }

    /** The last line. */
    String line() {
        return String.format(Locale.ROOT,
                "crash-test: %d kills, %d acknowledged, %d missing, %d duplicated, %d findings, recovery p95 %s s",
                kills, acknowledged, missing, duplicated, findings, seconds(p95()));
    }

    /** The shortest time that 95 of 100 recoveries keep to. */
    private Duration p95() {
        var sorted = recoveries.stream().sorted().toList();
        return sorted.isEmpty() ? Duration.ZERO : sorted.get((sorted.size() * PERCENT + 99) / 100 - 1);
    }

    /** With two decimals. */
    static String seconds(Duration time) {
        return "%d.%02d".formatted(time.toSeconds(), time.toMillisPart() / 10);
    }
}
