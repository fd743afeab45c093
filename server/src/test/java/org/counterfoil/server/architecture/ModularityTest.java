package org.counterfoil.server.architecture;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.counterfoil.server.CounterfoilServer;
import org.counterfoil.violators.Violators;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;

/** Features use only what they declare, through the doors, and never in a circle. */
class ModularityTest {

    @Test
    void everyFeatureKeepsToItsDeclaredNeighbours() {
        ApplicationModules.of(CounterfoilServer.class).verify();
    }

    @Test
    void aFeatureThatReachesUpIsCaught() {
        assertThatThrownBy(() -> ApplicationModules.of(Violators.class, _ -> true).verify())
                .isInstanceOf(Violations.class)
                .hasMessageContaining("staff");
    }
}
