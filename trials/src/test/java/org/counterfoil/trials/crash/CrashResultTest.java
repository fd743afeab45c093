package org.counterfoil.trials.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;

import org.counterfoil.trials.shared.Waits;
import org.junit.jupiter.api.Test;

/** What a crash test says at its end. */
class CrashResultTest {

    private static final Waits HUNDRED = new Waits(
            IntStream.rangeClosed(1, 100).mapToObj(n -> Duration.ofMillis(n * 20)).toList());

    @Test
    void theLastLineTellsEverything() {
        assertThat(new CrashResult(100, 4_711, 0, 0, 0, HUNDRED).line()).isEqualTo("crash-test: 100 kills,"
                + " 4711 acknowledged, 0 missing, 0 duplicated, 0 findings, recovery p95 1.90 s");
    }

    @Test
    void oneOfAnySortIsTooMany() {
        assertThat(new CrashResult(1, 9, 0, 0, 0, HUNDRED).held()).isTrue();
        assertThat(new CrashResult(1, 9, 1, 0, 0, HUNDRED).held()).isFalse();
        assertThat(new CrashResult(1, 9, 0, 1, 0, HUNDRED).held()).isFalse();
        assertThat(new CrashResult(1, 9, 0, 0, 1, HUNDRED).held()).isFalse();
    }

    @Test
    void whereNothingWasAnsweredNothingWasTried() {
        assertThat(new CrashResult(3, 0, 0, 0, 0, HUNDRED).held()).isFalse();
    }
}
