package org.counterfoil.trials.nodes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import java.util.Set;

import org.counterfoil.trials.shared.Arguments;
import org.counterfoil.trials.shared.WrongArgumentException;
import org.junit.jupiter.api.Test;

/** How a trial of two nodes is called. */
class TwoNodesOptionsTest {

    private static final String URL = "jdbc:postgresql://127.0.0.1/counterfoil";

    @Test
    void oneKillInAMinuteIsWhatIsTriedWhereNothingElseIsSaid() {
        var options = given(Map.of("--database", URL));
        assertThat(options.kills()).isEqualTo(1);
        assertThat(options.load()).isEqualTo(Duration.ofMinutes(1));
        assertThat(options.user()).isEqualTo("counterfoil");
    }

    @Test
    void theTimeIsPartedBeforeAndAfterEachKill() {
        var options = given(Map.of("--database", URL, "--seconds", "40", "--kills", "3"));
        assertThat(options.part()).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void withoutADatabaseNothingCanBeShared() {
        assertThatThrownBy(() -> given(Map.of())).isInstanceOf(WrongArgumentException.class)
                .hasMessageContaining("--database");
    }

    @Test
    void theEmbeddedDatabaseBelongsToOneServer() {
        assertThatThrownBy(() -> given(Map.of("--database", "h2"))).isInstanceOf(WrongArgumentException.class)
                .hasMessageContaining("not 'h2'");
    }

    private static TwoNodesOptions given(Map<String, String> values) {
        return TwoNodesOptions.of(new Arguments(values, Set.of()));
    }
}
