package org.counterfoil.server.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.ibm.icu.text.Transliterator;

import org.junit.jupiter.api.Test;

/** What is remembered of names is what the rules say of them. */
class PersonReadingsTest {

    private static final int SEED = 20_480;
    private static final int NAMES = 1_500;
    private static final Pattern FOLLOWED = Pattern.compile("\\{(\\p{IsHan})\\}[^>]*\\p{IsHan}");
    /** Surnames that are read unlike the same characters elsewhere, of one and of two characters. */
    private static final String SURNAMES = "\u5355\u4e50\u67e5\u89e3\u91cd\u6c88\u4e07\u4ee4\u957f\u5b59\u72d0\u4fdf";

    @Test
    void aNameIsReadAsByTheRules() {
        var random = new Random(SEED);
        assertThat(Stream.generate(() -> name(random)).limit(NAMES)).allSatisfy(name -> assertThat(
                PersonReadings.of(name)).as(name).isEqualTo(PersonReadings.byRules(name)));
    }

    @Test
    void aLatinNameIsReadAsByTheRules() {
        assertThat(Stream.of("Nguy\u1ec5n V\u0103n \u0110\u1ee9c", "O'Brien", "Anna-Lena M\u00fcller", "\u00d8rsted",
                "A\u0301 \u1e9e", "", "\uff21\uff22", "J. R. R.", "Lin Mei 20480", "\u30ab\u30ca 1"))
                .allSatisfy(name -> assertThat(
                        PersonReadings.of(name)).as(name).isEqualTo(PersonReadings.byRules(name)));
    }

    /** New rules that look at what follows would make what is remembered wrong. */
    @Test
    void everyCharacterReadByItsFollowerIsKnown() {
        var rules = Arrays.stream(Transliterator.getInstance("Han-Latin/Names").getElements())
                .map(part -> part.toRules(false)).collect(Collectors.joining("\n"));
        assertThat(FOLLOWED.matcher(rules).results().map(found -> found.group(1)).distinct())
                .containsExactlyInAnyOrderElementsOf(PersonReadings.BY_FOLLOWER.chars()
                        .mapToObj(Character::toString).toList());
    }

    private static String name(Random random) {
        return IntStream.range(0, 1 + random.nextInt(4)).mapToObj(_ -> Character.toString(random.nextInt(4) == 0
                ? SURNAMES.charAt(random.nextInt(SURNAMES.length()))
                : '\u4e00' + random.nextInt('\u9fff' - '\u4e00' + 1))).collect(Collectors.joining());
    }
}
