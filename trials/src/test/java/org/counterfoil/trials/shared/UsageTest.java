package org.counterfoil.trials.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

/** How trials are called. */
class UsageTest {

    private static final Usage USAGE = new Usage("crash-test", "how it is used\n", Set.of("--kills", "--database"),
            Set.of("--chaos"));

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void optionsTakeTheirValueEitherWayAndSwitchesNone() {
        var arguments = USAGE.parse(List.of("--kills", "3", "--database=h2", "--chaos"));
        assertThat(arguments.number("--kills", 1, 1, 1_000)).isEqualTo(3);
        assertThat(arguments.text("--database")).contains("h2");
        assertThat(arguments.has("--chaos")).isTrue();
    }

    @Test
    void whatWasNotGivenIsAsItComes() {
        assertThat(USAGE.parse(List.of()).number("--kills", 7, 1, 10)).isEqualTo(7);
    }

    @Test
    void helpIsShownAndNothingTried() {
        assertThat(run("--kills", "3", "--help")).isZero();
        assertThat(out).hasToString("how it is used\n");
    }

    @Test
    void aWrongArgumentGetsOneLineAndExitCodeTwo() {
        assertThat(run("--kils", "3")).isEqualTo(2);
        assertThat(err).hasToString("counterfoil: crash-test knows no '--kils'; crash-test --help tells more\n");
    }

    @Test
    void anOptionWithoutItsValueIsRefused() {
        assertThat(run("--kills", "--chaos")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("'--kills' needs a value");
    }

    @Test
    void aNumberOutOfItsRangeIsRefused() {
        assertThat(run("--kills", "0")).isEqualTo(2);
        assertThat(run("--kills", "many")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("from 1 to 1000, not '0'").contains("not 'many'");
    }

    @Test
    void aTrialThatBreaksFails() {
        assertThat(Trial.run(USAGE, (_, _) -> {
            throw new IllegalStateException("no disk");
        }, List.of(), new PrintStream(out), new PrintStream(err))).isEqualTo(1);
    }

    private int run(String... arguments) {
        return Trial.run(USAGE, (given, _) -> {
            given.number("--kills", 1, 1, 1_000);
            return Trial.HELD;
        }, List.of(arguments), new PrintStream(out), new PrintStream(err));
    }
}
