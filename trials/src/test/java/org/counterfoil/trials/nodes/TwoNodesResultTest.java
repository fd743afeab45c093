package org.counterfoil.trials.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;

import org.counterfoil.trials.shared.Waits;
import org.junit.jupiter.api.Test;

/** What a trial of two nodes says at its end. */
class TwoNodesResultTest {

    private static final Waits QUICK = taking(6_120, 7_230);

    @Test
    void theLastLineTellsEverything() {
        assertThat(new TwoNodesResult(4_711, 0, 0, 0, 0, QUICK).line()).isEqualTo("two-nodes: 2 kills,"
                + " 4711 acknowledged, 0 missing, 0 duplicated, 0 deadlocks, 0 findings, takeover p95 7.23 s");
    }

    @Test
    void oneOfAnySortIsTooMany() {
        assertThat(new TwoNodesResult(9, 0, 0, 0, 0, QUICK).held()).isTrue();
        assertThat(new TwoNodesResult(9, 1, 0, 0, 0, QUICK).held()).isFalse();
        assertThat(new TwoNodesResult(9, 0, 1, 0, 0, QUICK).held()).isFalse();
        assertThat(new TwoNodesResult(9, 0, 0, 1, 0, QUICK).held()).isFalse();
        assertThat(new TwoNodesResult(9, 0, 0, 0, 1, QUICK).held()).isFalse();
    }

    @Test
    void everyTakeoverHasTenSecondsAndNotOnlyMostOfThem() {
        assertThat(new TwoNodesResult(9, 0, 0, 0, 0, taking(10_000)).held()).isTrue();
        var oneOfMany = IntStream.concat(IntStream.generate(() -> 6_000).limit(99), IntStream.of(10_001)).toArray();
        assertThat(new TwoNodesResult(9, 0, 0, 0, 0, taking(oneOfMany)).held()).isFalse();
    }

    @Test
    void whereNothingWasAnsweredNothingWasTried() {
        assertThat(new TwoNodesResult(0, 0, 0, 0, 0, QUICK).held()).isFalse();
    }

    private static Waits taking(int... millis) {
        return new Waits(IntStream.of(millis).mapToObj(Duration::ofMillis).toList());
    }
}
