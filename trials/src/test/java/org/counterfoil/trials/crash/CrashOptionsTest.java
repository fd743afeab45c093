package org.counterfoil.trials.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.counterfoil.trials.crash.broken.Break;
import org.counterfoil.trials.shared.Arguments;
import org.counterfoil.trials.shared.WrongArgumentException;
import org.junit.jupiter.api.Test;

/** How a crash test is called. */
class CrashOptionsTest {

    private static final String URL = "jdbc:postgresql://127.0.0.1/counterfoil";

    @Test
    void withoutAnythingTheEmbeddedDatabaseIsTried() {
        assertThat(CrashOptions.of(new Arguments(Map.of(), Set.of())).embedded()).isTrue();
    }

    @Test
    void bothBreaksAreNamedWithACommaBetween() {
        assertThat(given("--break-durability", "barrier,unique-key").broken())
                .containsExactlyInAnyOrder(Break.BARRIER, Break.UNIQUE_KEY);
    }

    @Test
    void aBreakThatNobodyKnowsIsRefused() {
        assertThatThrownBy(() -> given("--break-durability", "fsync")).isInstanceOf(WrongArgumentException.class)
                .hasMessageContaining("not 'fsync'");
    }

    @Test
    void aDatabaseCommandKeepsItsOwnArguments() {
        var options = CrashOptions.of(new Arguments(
                Map.of("--database", URL, "--database-command", "pg_ctlcluster 18 main"), Set.of()));
        assertThat(options.databaseCommand()).contains(List.of("pg_ctlcluster", "18", "main"));
    }

    @Test
    void theEmbeddedDatabaseCannotBeStoppedByItself() {
        assertThatThrownBy(() -> given("--database-command", "pg")).isInstanceOf(WrongArgumentException.class);
    }

    @Test
    void aPostgresHasNoBarrierToTakeAway() {
        var arguments = new Arguments(Map.of("--database", URL, "--break-durability", "barrier"), Set.of());
        assertThatThrownBy(() -> CrashOptions.of(arguments)).isInstanceOf(WrongArgumentException.class);
    }

    private static CrashOptions given(String option, String value) {
        return CrashOptions.of(new Arguments(Map.of(option, value), Set.of()));
    }
}
