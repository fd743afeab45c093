package org.counterfoil.server.shared.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.counterfoil.server.shared.settings.StartRefusedException;
import org.counterfoil.server.testing.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {

    @TempDir
    private Path temporary;

    @Test
    void itBelongsToTheServerAloneEvenWhereSomebodyMadeItBefore() throws Exception {
        var data = Files.createDirectory(temporary.resolve("data"));
        new DataDirectory(Settings.in(data));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data))).isEqualTo("rwx------");
    }

    @Test
    void whatIsMadeOnceStays() {
        var directory = new DataDirectory(Settings.in(temporary));
        assertThat(directory.readOrMake("key", () -> bytes("first"))).isEqualTo(bytes("first"));
        assertThat(directory.readOrMake("key", () -> bytes("second"))).isEqualTo(bytes("first"));
    }

    @Test
    void aFileIsReplacedWhole() {
        var directory = new DataDirectory(Settings.in(temporary));
        directory.write("port", bytes("7443"));
        directory.write("port", bytes("1"));
        assertThat(temporary.resolve("port")).hasContent("1");
        assertThat(temporary.resolve("port.new")).doesNotExist();
    }

    @Test
    void aPlaceThatIsNoDirectoryIsRefusedWithASentence() throws Exception {
        var file = Files.createFile(temporary.resolve("file"));
        assertThatExceptionOfType(StartRefusedException.class)
                .isThrownBy(() -> new DataDirectory(Settings.in(file))).withMessageContaining(file.toString());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
