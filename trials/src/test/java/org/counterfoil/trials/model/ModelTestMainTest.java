package org.counterfoil.trials.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.counterfoil.trials.shared.Trial;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the model test is called. */
class ModelTestMainTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void operationsOfAFileAreReplayedOnADatabaseOfTheirOwn(@TempDir Path directory) throws Exception {
        var file = Files.write(directory.resolve("script.txt"), List.of("together 1", "3 CashSale member=0 amount=500",
                "9 Return of=3 amount=120 points=REFUSE"));
        assertThat(run("--operations", file.toString())).as("%s%s", out, err).isEqualTo(Trial.HELD);
        assertThat(out).hasToString("model-test: 1 sequences, 2 operations, 0 refused, 0 differences\n");
    }

    @Test
    void twoNodesNeedAPostgres() {
        assertThat(run("--nodes", "2")).isEqualTo(Trial.WRONG_USE);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("two nodes need a PostgreSQL");
    }

    @Test
    void aReplayIsNamedBySeedAndNumber() {
        assertThat(run("--replay", "4711")).isEqualTo(Trial.WRONG_USE);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("takes a seed and a number");
    }

    private int run(String... arguments) {
        return Trial.run(ModelTestMain.USAGE, ModelTestMain::run, List.of(arguments), new PrintStream(out),
                new PrintStream(err));
    }
}
