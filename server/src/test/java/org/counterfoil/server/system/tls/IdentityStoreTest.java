package org.counterfoil.server.system.tls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

import org.counterfoil.server.shared.keys.DataDirectory;
import org.counterfoil.server.shared.settings.StartRefusedException;
import org.counterfoil.server.testing.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IdentityStoreTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T02:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path data;

    @Test
    void theFirstStartMakesAKeyAndEveryOtherKeepsIt() throws Exception {
        var first = store().load();
        var second = store().load();
        assertThat(first.fingerprint()).matches("([0-9A-F]{2}:){31}[0-9A-F]{2}").isEqualTo(second.fingerprint());
        assertThat(data.resolve("server.fingerprint")).hasContent(first.fingerprint() + "\n");
        assertThat(first.certificate().getNotAfter()).isAfter(CLOCK.instant().plusSeconds(300_000_000));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("server.p12"))))
                .isEqualTo("rw-------");
    }

    @Test
    void aKeyThatCantBeReadIsNeverReplacedByAnother() throws Exception {
        store().load();
        Files.writeString(data.resolve("server.p12"), "torn");
        assertThatExceptionOfType(StartRefusedException.class).isThrownBy(() -> store().load());
        assertThat(data.resolve("server.p12")).hasContent("torn");
    }

    @Test
    void plainHttpIsRefusedWhereOthersCanListen() {
        assertThatCode(() -> TlsConfiguration.demandLoopback("127.0.0.1")).doesNotThrowAnyException();
        assertThatCode(() -> TlsConfiguration.demandLoopback("::1")).doesNotThrowAnyException();
        assertThatExceptionOfType(StartRefusedException.class)
                .isThrownBy(() -> TlsConfiguration.demandLoopback("0.0.0.0")).withMessageContaining("readable");
        assertThatExceptionOfType(StartRefusedException.class)
                .isThrownBy(() -> TlsConfiguration.demandLoopback("192.0.2.7"));
    }

    private IdentityStore store() {
        return new IdentityStore(new DataDirectory(Settings.in(data)), CLOCK);
    }
}
