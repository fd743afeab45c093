package org.counterfoil.trials.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.counterfoil.trials.shared.Trial;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A run of a second or so: that it measures and tells; how fast this machine is, is not for a test to say. */
class BenchMainTest {

    private static final List<String> SHORT = List.of("--parts", "h2", "--callers", "2", "--warm-up", "1",
            "--seconds", "1", "--rounds",
            "1", "--cards", "12", "--many-on-h2", "1000");

    @TempDir
    private Path directory;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void whatWasMeasuredIsToldAsATableAndKeptAsJson() throws Exception {
        var json = directory.resolve("report.json");

        assertThat(run("--json", json.toString())).as(out.toString(StandardCharsets.UTF_8)).isZero();

        var report = JsonMapper.shared().readTree(Files.readString(json));
        assertThat(report.required("series").values()).extracting(series -> series.required("what").asString())
                .containsExactly("H2: spend in process", "H2: card with member and balances", "H2: recharge",
                        "H2: page of 200 transactions");
        assertThat(report.required("series").values()).allSatisfy(BenchMainTest::isWhole);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("H2: spend in process").contains("p99 ms")
                .endsWith("4 things measured\n");
    }

    @Test
    void aRangeOfCardsIsActivatedAndTimed() throws Exception {
        var json = directory.resolve("report.json");

        assertThat(run("--parts", "range", "--range", "600", "--json", json.toString()))
                .as(out.toString(StandardCharsets.UTF_8)).isZero();

        var report = JsonMapper.shared().readTree(Files.readString(json));
        assertThat(report.required("series").values()).singleElement().satisfies(series -> {
            assertThat(series.required("what").asString()).isEqualTo("H2: cards activated together, of 600");
            assertThat(series.required("perSecond").asDouble()).isPositive();
        });
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("600 activated in");
    }

    @Test
    void whatThereIsNotIsRefusedBeforeAnythingIsMeasured() {
        assertThat(run("--parts", "h3")).isEqualTo(Trial.WRONG_USE);
        assertThat(run("--callers", "1,many")).isEqualTo(Trial.WRONG_USE);
        assertThat(run("--callers", "65")).isEqualTo(Trial.WRONG_USE);
    }

    private static void isWhole(JsonNode series) {
        assertThat(series.required("callers").asInt()).isEqualTo(2);
        assertThat(series.required("rounds").size()).isEqualTo(1);
        assertThat(series.required("perSecond").asDouble()).isPositive();
        var micros = series.required("micros");
        assertThat(micros.required("p50").asLong()).isPositive().isLessThanOrEqualTo(micros.required("p99").asLong());
        assertThat(series.required("processor").has("server")).isTrue();
    }

    private int run(String... more) {
        var arguments = new ArrayList<>(SHORT);
        arguments.addAll(List.of(more));
        return Trial.run(BenchMain.USAGE, BenchMain::run, arguments, new PrintStream(out), new PrintStream(out));
    }
}
