package org.counterfoil.trials.nodes;

import java.time.Duration;
import java.util.Locale;

import org.counterfoil.trials.crash.audit.Contradictions;
import org.counterfoil.trials.crash.audit.Contradictions.Sort;
import org.counterfoil.trials.house.Stage;
import org.counterfoil.trials.shared.Waits;

/**
 * What came of a trial of two nodes.
 *
 * @param deadlocks of which the database told
 * @param takeovers from each kill until no slot was the dead node's any more
 */
record TwoNodesResult(int acknowledged, int missing, int duplicated, long deadlocks, int findings, Waits takeovers)
        implements
            Stage.Result {

    /** How long slots may stay with a node that is dead. */
    static final Duration LONGEST_TAKEOVER = Duration.ofSeconds(10);

    static TwoNodesResult of(int acknowledged, Contradictions found, long deadlocks, Waits takeovers) {
        return new TwoNodesResult(acknowledged, found.count(Sort.MISSING), found.count(Sort.DUPLICATED), deadlocks,
                found.count(Sort.FINDING), takeovers);
    }

    /** Whether something was answered, all of it is true, and no takeover, be it a single one, took too long. */
    @Override
    public boolean held() {
        var wrong = missing + duplicated + deadlocks + findings;
        return acknowledged > 0 && wrong == 0
                && takeovers.times().stream().allMatch(time -> time.compareTo(LONGEST_TAKEOVER) <= 0);
    }

    @Override
    public String line() {
        return String.format(Locale.ROOT,
                "two-nodes: %d kills, %d acknowledged, %d missing, %d duplicated, %d deadlocks, %d findings,"
                        + " takeover p95 %s s",
                takeovers.times().size(), acknowledged, missing, duplicated, deadlocks, findings,
                Waits.seconds(takeovers.p95()));
    }
}
