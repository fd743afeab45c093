package org.counterfoil.server.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.counterfoil.server.shared.keys.DataDirectory;
import org.counterfoil.server.shared.tenant.MerchantScope;
import org.counterfoil.server.testing.Settings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PinMacsTest {

    @TempDir
    private Path data;

    private PinMacs macs;

    @BeforeEach
    void open() {
        macs = Keys.macs(new DataDirectory(Settings.in(data)));
    }

    @Test
    void aMacIsBoundToItsCardAndItsMerchant() {
        var mac = macOf(1, "8888");
        assertThat(macOf(1, "8888")).isEqualTo(mac);
        assertThat(macOf(1, "8889")).isNotEqualTo(mac);
        assertThat(macOf(2, "8888")).isNotEqualTo(mac);
    }

    @Test
    void theKeyIsMadeOnceAndReadableByItsOwnerAlone() throws Exception {
        var again = Keys.macs(new DataDirectory(Settings.in(data)));
        assertThat(MerchantScope.<String, RuntimeException>call(1, () -> again.of("8888", "2580")))
                .isEqualTo(macOf(1, "8888"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("pin.key"))))
                .isEqualTo("rw-------");
    }

    @Test
    void anotherServersKeyGivesAnotherMac(@TempDir Path other) {
        var foreign = Keys.macs(new DataDirectory(Settings.in(other)));
        assertThat(MerchantScope.<String, RuntimeException>call(1, () -> foreign.of("8888", "2580")))
                .isNotEqualTo(macOf(1, "8888"));
    }

    @Test
    void aPinHasFourToEightDigits() {
        assertThatIllegalArgumentException().isThrownBy(() -> macs.of("8888", "123"));
        assertThatIllegalArgumentException().isThrownBy(() -> macs.of("8888", "123456789"));
        assertThatIllegalArgumentException().isThrownBy(() -> macs.of("8888", "12a4"));
    }

    private String macOf(long merchant, String card) {
        return MerchantScope.call(merchant, () -> macs.of(card, "2580"));
    }
}
