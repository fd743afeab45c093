package org.counterfoil.trials.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

/** What is told of several waits. */
class WaitsTest {

    @Test
    void fiveOfAHundredMayBeLonger() {
        var hundred = IntStream.rangeClosed(1, 100).mapToObj(n -> Duration.ofMillis(101 - n)).toList();
        assertThat(new Waits(hundred).p95()).isEqualTo(Duration.ofMillis(95));
    }

    @Test
    void ofFewTheLongestCounts() {
        assertThat(new Waits(List.of(Duration.ofMillis(3), Duration.ofMillis(7), Duration.ofMillis(5))).p95())
                .isEqualTo(Duration.ofMillis(7));
        assertThat(new Waits(List.of()).p95()).isZero();
    }

    @Test
    void secondsHaveTwoDecimals() {
        assertThat(Waits.seconds(Duration.ofMillis(71_069))).isEqualTo("71.06");
    }
}
