package org.counterfoil.server.shared.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.Test;

class DifferenceTest {

    @Test
    void onlyWhatDiffersIsTold() {
        var change = Difference.between(Map.of("name", "a", "phone", "1"), Map.of("name", "b", "phone", "1"));
        assertThat(change).isEqualTo(new Difference("name=a", "name=b"));
        assertThat(change.isNone()).isFalse();
        assertThat(Difference.between(Map.of("name", "a"), Map.of("name", "a")).isNone()).isTrue();
    }
}
