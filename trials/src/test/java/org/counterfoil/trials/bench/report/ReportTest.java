package org.counterfoil.trials.bench.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.counterfoil.trials.bench.load.Percentiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** What is made of rounds. */
class ReportTest {

    private static final String RATIO = "spend in process : pgbench TPC-B, 32 callers";

    @TempDir
    private Path directory;

    @Test
    void aRatioIsTheMedianOfTheRoundsOwnRatios() {
        // A machine that slowed down to a third during the second round slows both.
        var report = report(series(What.IN_PROCESS, 200, 60, 220), series(What.TPC_B, 100, 30, 100));

        assertThat(report.ratios()).containsExactly(entry(RATIO, 2.0));
    }

    @Test
    void onlyTheSameNumberOfCallersIsCompared() {
        assertThat(report(series(What.IN_PROCESS, 200), new Series(What.TPC_B, 8, List.of(round(100)))).ratios())
                .isEmpty();
    }

    @Test
    void aTargetIsReachedOrMissed() {
        assertThat(report(series(What.IN_PROCESS, 199), series(What.TPC_B, 100)).targets())
                .containsExactly(new Target("spend in process, 32 callers", "2.0 × TPC-B or more", "1.99 ×", false));
        assertThat(report(series(What.H2 + What.IN_PROCESS, 1_000)).targets()).extracting(Target::met)
                .containsExactly(true);
    }

    @Test
    void aRatioThatLostATenthIsNamed() throws Exception {
        var earlier = directory.resolve("earlier.json");
        Files.writeString(earlier, JsonMapper.shared().writeValueAsString(
                report(series(What.IN_PROCESS, 200), series(What.TPC_B, 100))));

        assertThat(Comparison.losses(earlier, report(series(What.IN_PROCESS, 180), series(What.TPC_B, 100))))
                .containsExactly(RATIO + " lost 10 %: 2.00 × before, 1.80 × now");
        assertThat(Comparison.losses(earlier, report(series(What.IN_PROCESS, 181), series(What.TPC_B, 100))))
                .isEmpty();
    }

    @Test
    void mediansStandForARound() {
        var series = new Series("x", 1, List.of(round(10, 5), round(30, 1), round(20, 9)));

        assertThat(series.perSecond()).isEqualTo(20, within(1e-9));
        assertThat(series.micros().p99()).isEqualTo(5);
        assertThat(series.processor()).containsExactly(entry("server", 5L));
    }

    private static Report report(Series... series) {
        return new Report(Instant.EPOCH, "", Map.of(), List.of(series), List.of());
    }

    private static Series series(String what, double... rates) {
        return new Series(what, 32, Arrays.stream(rates).mapToObj(ReportTest::round).toList());
    }

    private static Round round(double rate) {
        return new Round(rate, Round.UNKNOWN, Map.of());
    }

    private static Round round(double rate, long micros) {
        return new Round(rate, new Percentiles(micros, micros, micros, micros), Map.of("server", micros));
    }
}
