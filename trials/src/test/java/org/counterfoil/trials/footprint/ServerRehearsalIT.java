package org.counterfoil.trials.footprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.counterfoil.server.system.start.RehearsalMain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rehearsal of the server's start comes to its end; were it to fail, starts would only stay slow. */
class ServerRehearsalIT {

    @TempDir
    private Path temporary;

    @Test
    void theServerStartsAnswersAndLeavesNothingBehind() throws Exception {
        var said = temporary.resolve("said").toFile();
        var folder = Files.createDirectory(temporary.resolve("tmp"));

        var process = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC", "-Djava.io.tmpdir=" + folder, "-cp", System.getProperty("java.class.path"),
                RehearsalMain.class.getName())).redirectErrorStream(true).redirectOutput(said).start();

        var code = process.waitFor();
        assertThat(code).as(Files.readString(said.toPath())).isZero();
        try (var left = Files.list(folder)) {
            assertThat(left.filter(file -> file.getFileName().toString().startsWith("counterfoil"))).isEmpty();
        }
    }
}
