package org.counterfoil.client.card.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;

import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.common.shared.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PhaseTest {

    private static void assertThere(Language language, String key) {
        assertThat(Texts.of(language).get(key)).as(key).isNotEqualTo(key);
    }

    @ParameterizedTest
    @EnumSource
    void everyPhaseSaysWhatTheHandHasToDoAndEveryTroubleWhatItIs(Language language) {
        for (var phase : Phase.values()) {
            var at = "writing.at." + phase.key();
            if (phase.waits() || phase == Phase.ASKING) {
                assertThere(language, at);
            } else {
                List.of("-stripe", "-chip").forEach(end -> assertThere(language, at + end));
            }
            if (phase.waits() && !EnumSet.of(Phase.NONE_LEFT, Phase.RESTED).contains(phase)) {
                assertThere(language, "writing.trouble." + phase.key());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoeverLeavesACardThatMayCarryItsNumberIsWarned(Phase phase) {
        var written = EnumSet.of(Phase.WRITE, Phase.VERIFY, Phase.OTHER_CARD, Phase.UNPROVED, Phase.UNTOLD);
        assertThat(phase.unsure()).isEqualTo(written.contains(phase));
    }
}
