package org.counterfoil.client.shared.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFileTest {

    private static final String TERMINAL = "1873200001";

    @TempDir
    private Path folder;

    @Test
    void anEnrolmentThatGotNoAnswerGoesOnWithItsKey() {
        var first = new KeyFile(folder).begin(TERMINAL);
        assertThat(new KeyFile(folder).begin(TERMINAL).publicKey()).isEqualTo(first.publicKey());
        assertThat(new KeyFile(folder).bound(TERMINAL)).isEmpty();
        assertThat(new KeyFile(folder).begin("1873200002").publicKey()).isNotEqualTo(first.publicKey());
    }

    @Test
    void aBoundKeySignsForItsTerminalAloneAndTheNextEnrolmentHasAFreshOne() {
        var file = new KeyFile(folder);
        var key = file.begin(TERMINAL);
        file.finish(TERMINAL, key);
        var words = new byte[]{1, 2, 3};
        assertThat(file.bound(TERMINAL).orElseThrow().sign(words)).isEqualTo(key.sign(words));
        assertThat(file.bound("1873200002")).isEmpty();
        assertThat(file.begin(TERMINAL).publicKey()).isNotEqualTo(key.publicKey());
        assertThat(file.bound(TERMINAL)).isEmpty();
    }

    @Test
    void aSpoiltFileIsNoKeyAndInNobodysWay() throws IOException {
        Files.writeString(folder.resolve("terminal.key"), "terminal=" + TERMINAL + "\nbound=true\nsecret=spoilt\n");
        var file = new KeyFile(folder);
        assertThat(file.bound(TERMINAL)).isEmpty();
        file.finish(TERMINAL, file.begin(TERMINAL));
        assertThat(file.bound(TERMINAL)).isPresent();
    }

    @Test
    void theOwnerAloneReadsTheKey() throws IOException {
        new KeyFile(folder).begin(TERMINAL);
        var file = folder.resolve("terminal.key");
        assertThat(Files.list(folder)).containsExactly(file);
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
        }
    }
}
