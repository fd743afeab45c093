package org.counterfoil.trials.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;

import org.counterfoil.trials.crash.broken.Break;
import org.counterfoil.trials.database.TrialDatabase;
import org.counterfoil.trials.house.Stage;
import org.counterfoil.trials.house.TrialHouse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server on the embedded database, killed while it works; and servers that must not get through this. */
class CrashTrialIT {

    private static final Duration BETWEEN = Duration.ofSeconds(1);

    @TempDir
    private static Path origin;
    private static TrialHouse house;

    @TempDir
    private Path directory;

    private final ByteArrayOutputStream told = new ByteArrayOutputStream();

    @BeforeAll
    static void found() throws Exception {
        try (var database = TrialDatabase.fresh("h2", "sa", origin)) {
            house = TrialHouse.found(database, origin, CrashTrial.size(CrashOptions.embedded(1, BETWEEN, Set.of())));
        }
    }

    @Test
    void whatWasAnsweredBeforeTheServerWasKilledIsThereOnce() throws Exception {
        var result = run(3, Set.of());
        assertThat(result.held()).as(() -> told.toString(StandardCharsets.UTF_8)).isTrue();
        assertThat(result.kills()).isEqualTo(3);
        assertThat(result.acknowledged()).isGreaterThan(50);
    }

    /** One kill nearly always finds it; it stops at the first that does. */
    @Test
    void aServerThatDoesNotWaitForTheDiskIsCaught() throws Exception {
        var result = run(8, Set.of(Break.BARRIER));
        assertThat(result.held()).as(() -> told.toString(StandardCharsets.UTF_8)).isFalse();
        assertThat(result.missing()).isPositive();
    }

    /** It need not even be killed: what is asked again is done again. */
    @Test
    void aServerThatDoesNotKnowWhatItWasAskedBeforeIsCaught() throws Exception {
        var result = run(0, Set.of(Break.UNIQUE_KEY));
        assertThat(result.held()).as(() -> told.toString(StandardCharsets.UTF_8)).isFalse();
        assertThat(result.duplicated()).isPositive();
    }

    private CrashResult run(int kills, Set<Break> broken) throws Exception {
        var data = directory.resolve("data");
        copy(data);
        try (var database = TrialDatabase.fresh("h2", "sa", data); var out = new PrintStream(told, true)) {
            var stage = new Stage(directory, database, house);
            return new CrashTrial(CrashOptions.embedded(kills, BETWEEN, broken), stage, out).run();
        }
    }

    private static void copy(Path data) throws IOException {
        try (var files = Files.walk(origin)) {
            for (var file : files.toList()) {
                Files.copy(file, data.resolve(origin.relativize(file)));
            }
        }
    }
}
