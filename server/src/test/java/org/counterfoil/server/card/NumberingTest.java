package org.counterfoil.server.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;

import org.counterfoil.common.card.CardNumberFormat;
import org.junit.jupiter.api.Test;

/** Numbers follow one another by their serials, or as whole numbers, whatever the format. */
class NumberingTest {

    private static final int TRIES = 2_000;

    @Test
    void theOneBehindIsAsFarAwayAsWasAskedForInEveryFormat() {
        var random = new Random(20_261_127);
        for (var attempt = 0; attempt < TRIES; attempt++) {
            var format = new CardNumberFormat("8".repeat(random.nextInt(5)), 12 + random.nextInt(7),
                    random.nextBoolean());
            var first = format.number(1 + random.nextInt(1_000_000));
            var places = random.nextInt(1_000_000);
            assertFollows(new Numbering.OfBatch(format), first, places);
            assertFollows(new Numbering.Plain(), first, places);
        }
    }

    private static void assertFollows(Numbering numbering, String first, int places) {
        var last = numbering.behind(first, places);
        assertThat(last).hasSameSizeAs(first).isGreaterThanOrEqualTo(first);
        assertThat(numbering.between(first, last)).contains(places + 1L);
    }

    @Test
    void whatIsNoNumberOfTheFormatIsBetweenNothing() {
        var format = new CardNumberFormat("88", 12, true);
        assertThat(new Numbering.OfBatch(format).between("880000000001", "77")).isEmpty();
        assertThat(new Numbering.Plain().between("A1", "A9")).isEmpty();
        assertThat(new Numbering.Plain().between("0".repeat(30), "9".repeat(30))).contains(Long.MAX_VALUE);
    }
}
