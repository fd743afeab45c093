package org.counterfoil.server.card;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;

import org.counterfoil.server.TestDatabases;
import org.counterfoil.server.shared.keys.DataDirectory;
import org.counterfoil.server.shared.settings.StartRefusedException;
import org.counterfoil.server.testing.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A server knows by its first look whether the PINs of a database are those of its key. */
class PinKeyCheckTest {

    @TempDir
    private Path first;
    @TempDir
    private Path second;

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void aServerWithAnotherPinKeyDoesNotStart(TestDatabases kind) {
        var jdbc = JdbcClient.create(kind.fresh());
        new PinKeyCheck(keyIn(first), jdbc);

        assertThatCode(() -> new PinKeyCheck(keyIn(first), jdbc)).doesNotThrowAnyException();
        assertThatExceptionOfType(StartRefusedException.class)
                .isThrownBy(() -> new PinKeyCheck(keyIn(second), jdbc))
                .withMessageContaining("not the one of this database");
    }

    @Test
    void anEmptyDatabaseTakesWhateverKeyComesFirst() {
        assertThatCode(() -> new PinKeyCheck(keyIn(second), JdbcClient.create(TestDatabases.H2.fresh())))
                .doesNotThrowAnyException();
    }

    private static PinMacs keyIn(Path data) {
        return Keys.macs(new DataDirectory(Settings.in(data)));
    }
}
