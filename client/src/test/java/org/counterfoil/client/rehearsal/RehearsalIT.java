package org.counterfoil.client.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A rehearsal that fails would be noticed by nobody: starts would only stay slow. */
class RehearsalIT {

    @TempDir
    private Path temporary;

    @Test
    void theClientSellsOnceWithoutDisplayAndServerAndLeavesNothingBehind() throws Exception {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED",
                "-Djava.io.tmpdir=" + temporary, "-cp", System.getProperty("java.class.path")));
        command.addAll(5, RehearsalMain.WITHOUT_DISPLAY);
        command.add(RehearsalMain.class.getName());
        var said = Files.createTempFile("rehearsal", ".out");

        var process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();

        var code = process.waitFor();
        assertThat(code).as(Files.readString(said)).isZero();
        try (var left = Files.list(temporary)) {
            assertThat(left.filter(file -> file.getFileName().toString().startsWith("counterfoil"))).isEmpty();
        }
        Files.delete(said);
    }
}
