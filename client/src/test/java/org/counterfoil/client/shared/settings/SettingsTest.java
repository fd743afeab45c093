package org.counterfoil.client.shared.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

import org.counterfoil.client.shared.theme.Theme;
import org.counterfoil.common.shared.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {

    @TempDir
    private Path folder;

    @Test
    void whatIsNotSaidGetsItsDefault() {
        var settings = Settings.of(new Properties());
        assertThat(settings.server().uri()).hasToString(Settings.LOCAL_SERVER);
        assertThat(settings.language()).isEqualTo(Language.ZH_CN);
        assertThat(settings.theme()).isEqualTo(Theme.LIGHT);
        assertThat(settings.staff()).isEmpty();
    }

    @Test
    void propertiesAndSettingsSayTheSame() {
        var properties = new Properties();
        properties.putAll(Map.of("server", "https://s:8443", "fingerprint", "AB", "terminal", "1873200001", "theme",
                "dark", "language", "vi", "printer", "file", "pinpad", "connection=keys", "reader", "gap=50", "staff",
                "0127", "lock-after", "0"));
        assertThat(Settings.of(properties).toProperties()).isEqualTo(properties);
    }

    @Test
    void theScreenIsLockedAfterFiveMinutesUnlessOneToSixtyOrNoneAreSaid() {
        assertThat(Settings.of(new Properties()).lockAfter()).hasMinutes(5);
        assertThat(lockedAfter("60").lockAfter()).hasMinutes(60);
        assertThat(lockedAfter(" 0 ").lockAfter()).isZero();
        for (var wrong : List.of("61", "-1", "soon", "1.5", "")) {
            assertThatIllegalArgumentException().as(wrong).isThrownBy(() -> lockedAfter(wrong))
                    .withMessageContaining("lock-after");
        }
    }

    private static Settings lockedAfter(String minutes) {
        var properties = new Properties();
        properties.setProperty("lock-after", minutes);
        return Settings.of(properties);
    }

    @Test
    void onlyWhatChangedIsKept() throws IOException {
        var file = new SettingsFile(folder.resolve("client.properties"));
        var fromCommandLine = new Properties();
        fromCommandLine.setProperty("server", "https://elsewhere:8443");
        var before = Settings.of(fromCommandLine);

        file.keep(before, before.withTheme(Theme.DARK).withStaff(Optional.of("0127")));

        assertThat(file.read()).isEqualTo(Map.of("theme", "dark", "staff", "0127"));
    }

    @Test
    void whatIsForgottenLeavesTheFile() throws IOException {
        var file = new SettingsFile(folder.resolve("client.properties"));
        var plain = Settings.of(new Properties());
        var remembering = plain.withStaff(Optional.of("0127"));
        file.keep(plain, remembering);
        file.keep(remembering, plain);
        assertThat(file.read()).isEmpty();
        assertThat(Files.list(folder)).hasSize(1);
    }

    @Test
    void everySystemHasItsUsualPlace() {
        var home = Path.of("/home/a");
        assertThat(SettingsFile.usualPath("Linux", Map.of(), home))
                .isEqualTo(home.resolve(".config/counterfoil/client.properties"));
        assertThat(SettingsFile.usualPath("Linux", Map.of("XDG_CONFIG_HOME", "/x"), home))
                .isEqualTo(Path.of("/x/counterfoil/client.properties"));
        assertThat(SettingsFile.usualPath("Windows 11", Map.of("APPDATA", "/data"), home))
                .isEqualTo(Path.of("/data/Counterfoil/client.properties"));
        assertThat(SettingsFile.usualPath("Mac OS X", Map.of(), home))
                .isEqualTo(home.resolve("Library/Application Support/Counterfoil/client.properties"));
    }
}
