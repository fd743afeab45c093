package org.counterfoil.trials.crash.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** How bad a bad line is. */
class MischiefTest {

    @Test
    void oneOfTenIsLostAndOneOfFiveRepeated() {
        var many = draw(10_000);
        assertThat(many.stream().filter(one -> one.requestLost() || one.replyLost()).count()).isBetween(900L, 1_100L);
        assertThat(many.stream().filter(one -> one.again().isPresent()).count()).isBetween(1_850L, 2_150L);
    }

    @Test
    void someAreHeldSoThatOthersOvertakeThem() {
        assertThat(draw(1_000)).anyMatch(one -> !one.before().isZero()).anyMatch(one -> one.before().isZero())
                .anyMatch(one -> !one.after().isZero());
    }

    @Test
    void theSameSeedDoesTheSame() {
        assertThat(draw(50)).isEqualTo(draw(50));
    }

    private static List<Mischief> draw(int count) {
        var random = new Random(7);
        return Stream.generate(() -> Mischief.draw(random)).limit(count).toList();
    }
}
