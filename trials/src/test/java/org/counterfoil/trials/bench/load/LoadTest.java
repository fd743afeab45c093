package org.counterfoil.trials.bench.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

/** What callers do and how it is counted. */
class LoadTest {

    @Test
    void everyCallOfEveryCallerIsCounted() throws Exception {
        var calls = new AtomicLong();
        var callers = ConcurrentHashMap.<Integer>newKeySet();

        var done = Load.run(3, Duration.ofMillis(20), (caller, random) -> {
            callers.add(caller);
            calls.incrementAndGet();
        });

        assertThat(callers).containsExactlyInAnyOrder(0, 1, 2);
        assertThat(done.calls()).isEqualTo(calls.get());
        assertThat(done.perSecond()).isPositive();
    }

    @Test
    void aCallThatFailsEndsTheMeasuring() {
        assertThatThrownBy(() -> Load.run(2, Duration.ofSeconds(10), (caller, random) -> {
            throw new IllegalArgumentException("refused");
        })).isInstanceOf(IllegalStateException.class).hasRootCauseMessage("refused");
    }

    @Test
    void percentilesAreOfCallsThatWereMade() {
        var nanos = LongStream.rangeClosed(1, 200).map(place -> (201 - place) * 1_000).toArray();

        assertThat(Percentiles.of(nanos)).isEqualTo(new Percentiles(100, 190, 198, 200));
        assertThat(Percentiles.of(new long[0])).isEqualTo(new Percentiles(0, 0, 0, 0));
    }
}
