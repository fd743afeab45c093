package org.counterfoil.trials.footprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** How figures of memory and time are read and said. */
class MemoryTest {

    @Test
    void whatTheSystemTellsOfAProcessIsRead() throws IOException {
        var memory = Memory.parse(List.of("00400000-7ffd3000 ---p 00000000 00:00 0   [rollup]",
                "Rss:              353420 kB", "Pss:              335918 kB", "Pss_Dirty:        299968 kB"));

        assertThat(memory).isEqualTo(new Memory(353_420, 335_918));
        assertThat(memory.megabytes()).isEqualTo(346);
    }

    @Test
    void aFigureThatIsNotToldIsNoZero() {
        assertThatThrownBy(() -> Memory.parse(List.of("Rss: 1 kB"))).hasMessageContaining("Pss:");
    }

    @Test
    void theMedianIsTheOneInTheMiddleWhateverTheOrder() {
        var times = new Times(Stream.of(9_940, 1_000, 3_449).map(Duration::ofMillis).toList());

        assertThat(times.median()).isEqualTo(Duration.ofMillis(3_449));
        assertThat(times).hasToString("3.4 s (1.0 s, 3.4 s, 9.9 s)");
    }

    @Test
    void theLastLineHasEveryFigure() {
        var measured = new Footprint.Result(List.of(), new Memory(312 * 1024, 0), new Memory(241 * 1024, 0))
                .with(Stream.of(6_100, 3_400, 2_200, 1_400).map(Duration::ofMillis).toArray(Duration[]::new));

        assertThat(measured).hasToString("footprint: server 6.1 s (3.4 s with cache), client 2.2 s (1.4 s), "
                + "server 312 MB, client 241 MB");
    }
}
