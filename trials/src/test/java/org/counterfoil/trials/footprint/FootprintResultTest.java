package org.counterfoil.trials.footprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;

/** How figures of memory and time are read and said. */
class FootprintResultTest {

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
        var starts = new Starts(List.of(start(9_940, 290), start(1_000, 310), start(3_449, 300)));

        assertThat(starts.time()).isEqualTo(Duration.ofMillis(3_449));
        assertThat(starts).hasToString("3.5 s (10.0 s, 1.0 s, 3.5 s), then 300 MB resident");
    }

    @Test
    void theLastLineSaysWhatIsMet() {
        var server = new FootprintResult.Program(once(10_000), once(3_400), megabytes(350));
        var client = new FootprintResult.Program(once(2_200), once(1_400), megabytes(241));
        var heavy = new FootprintResult.Program(once(2_200), once(2_001), megabytes(301));

        assertThat(new FootprintResult(server, client)).matches(FootprintResult::isMet).hasToString("footprint: met: "
                + "server ready 10.0 s of 10.0 s, server ready with its cache 3.4 s of 4.0 s, "
                + "server after work 350 MB of 350 MB, client's sale screen 2.2 s of 3.0 s, "
                + "client's sale screen with its cache 1.4 s of 2.0 s, client after work 241 MB of 300 MB; "
                + "missed: nothing");
        assertThat(new FootprintResult(server, heavy).isMet()).isFalse();
        assertThat(new FootprintResult(server, heavy).toString()).endsWith("; missed: client's sale screen with its "
                + "cache 2.1 s of 2.0 s, client after work 301 MB of 300 MB");
    }

    private static Starts once(long millis) {
        return new Starts(List.of(start(millis, 200)));
    }

    private static Starts.Start start(long millis, long megabytes) {
        return new Starts.Start(Duration.ofMillis(millis), megabytes(megabytes));
    }

    private static Memory megabytes(long count) {
        return new Memory(count * 1024, 0);
    }
}
