package org.counterfoil.trials.crash;

import java.util.Locale;

import org.counterfoil.trials.crash.audit.Contradictions;
import org.counterfoil.trials.crash.audit.Contradictions.Sort;
import org.counterfoil.trials.house.Stage;
import org.counterfoil.trials.shared.Waits;

/**
 * What came of a crash test.
 *
 * @param kills      how often the server was killed or lost its database
 * @param recoveries from each start until the first answer
 */
record CrashResult(int kills, int acknowledged, int missing, int duplicated, int findings,
        Waits recoveries) implements Stage.Result {

    static CrashResult of(int acknowledged, Contradictions found, Waits recoveries) {
        return new CrashResult(recoveries.times().size(), acknowledged, found.count(Sort.MISSING),
                found.count(Sort.DUPLICATED), found.count(Sort.FINDING), recoveries);
    }

    /** Whether something was answered, and all of it is true. */
    @Override
    public boolean held() {
        return acknowledged > 0 && missing == 0 && duplicated == 0 && findings == 0;
    }

    @Override
    public String line() {
        return String.format(Locale.ROOT,
                "crash-test: %d kills, %d acknowledged, %d missing, %d duplicated, %d findings, recovery p95 %s s",
                kills, acknowledged, missing, duplicated, findings, Waits.seconds(recoveries.p95()));
    }
}
