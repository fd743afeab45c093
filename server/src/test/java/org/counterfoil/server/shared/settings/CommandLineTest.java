package org.counterfoil.server.shared.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class CommandLineTest {

    @Test
    void namesBecomeProperties() {
        assertThat(CommandLine.toProperties("--port", "0", "--data=/var/lib/counterfoil", "--plain-http"))
                .containsExactly("--counterfoil.port=0", "--counterfoil.data=/var/lib/counterfoil",
                        "--counterfoil.plain-http=true");
    }

    @Test
    void initIsAskedForAndQuietensTheConsoleAlone() {
        assertThat(CommandLine.asksInit("--data", "/var/lib/counterfoil", "--init")).isTrue();
        assertThat(CommandLine.asksInit("--port", "0")).isFalse();
        assertThat(CommandLine.toProperties("--init", "--port", "0"))
                .containsExactly("--logging.threshold.console=warn", "--counterfoil.port=0");
    }

    @Test
    void propertiesPassAsTheyAre() {
        assertThat(CommandLine.toProperties("--counterfoil.sign-in.idle=10m", "--logging.level.root=debug"))
                .containsExactly("--counterfoil.sign-in.idle=10m", "--logging.level.root=debug");
    }

    @Test
    void anArgumentThatNobodyKnowsIsRefused() {
        assertThatExceptionOfType(StartRefusedException.class).isThrownBy(() -> CommandLine.toProperties("--prot", "0"))
                .withMessageContaining("--prot");
        assertThatExceptionOfType(StartRefusedException.class).isThrownBy(() -> CommandLine.toProperties("start"));
    }

    @Test
    void aValueThatIsMissingIsAskedFor() {
        assertThatExceptionOfType(StartRefusedException.class).isThrownBy(() -> CommandLine.toProperties("--port"))
                .withMessageContaining("needs a value");
        assertThatExceptionOfType(StartRefusedException.class)
                .isThrownBy(() -> CommandLine.toProperties("--data", "--plain-http"));
    }
}
