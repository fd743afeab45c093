package org.counterfoil.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.counterfoil.client.shared.Version;
import org.junit.jupiter.api.Test;

class LauncherTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

    @Test
    void helpListsEveryArgument() {
        assertThat(answer("--help")).contains(0);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("--server", "--fingerprint", "--terminal", "--theme");
    }

    @Test
    void aWrongArgumentGetsOneLineAndTwo() {
        assertThat(answer("--sever", "x")).contains(2);
        assertThat(errors.toString(StandardCharsets.UTF_8).lines()).singleElement().asString().contains("--sever");
    }

    @Test
    void anArgumentWithoutItsValueIsWrong() {
        assertThat(answer("--terminal")).contains(2);
    }

    @Test
    void anUnsafeServerIsWrong() {
        assertThat(answer("--server=http://counterfoil.example")).contains(2);
    }

    @Test
    void aDeviceThatCanNotBeIsRefusedInOneSentence() {
        assertThat(answer("--reader=kind=em4100")).contains(2);
        assertThat(answer("--pinpad", "connection=serial")).contains(2);
        assertThat(answer("--printer", "paper=60")).contains(2);
        assertThat(errors.toString(StandardCharsets.UTF_8).lines()).hasSize(3).allMatch(
                line -> line.matches("counterfoil client: The setting (reader.digits|pinpad.port|printer.paper) .*"));
        assertThat(answer("--pinpad=connection=serial;port=COM4", "--reader=kind=em4100;digits=8H10D")).isEmpty();
    }

    @Test
    void argumentsLieOverTheSettings() {
        assertThat(answer("--terminal", "1873200009", "--language=vi")).isEmpty();
        assertThat(Launcher.settings(List.of("--terminal", "1873200009")).terminal()).isEqualTo("1873200009");
    }

    @Test
    void theVersionIsThatOfTheBuild() throws Exception {
        assertThat(Files.readString(Path.of("pom.xml"))).contains("<version>" + Version.NUMBER + "</version>");
    }

    private Optional<Integer> answer(String... arguments) {
        return Launcher.answer(List.of(arguments), new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(errors, true, StandardCharsets.UTF_8));
    }
}
