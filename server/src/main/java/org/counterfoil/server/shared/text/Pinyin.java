package org.counterfoil.server.shared.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.ibm.icu.text.Transliterator;

/** Names in plain Latin letters, by the rules of Unicode's CLDR; each set of rules is made when it is first asked. */
final class Pinyin {

    static final String TO_ASCII = "; Latin-ASCII; Lower";

    private Pinyin() {}

    static String ofPlace(String name) {
        return Places.HAN.transliterate(Places.WORDS.matcher(name).replaceAll(Places::read));
    }

    static String ofPerson(String name) {
        return PersonReadings.of(name);
    }

    /** Words that the rules read wrongly come from a list of ours. */
    private static final class Places {

        private static final Transliterator HAN = Transliterator.getInstance("Han-Latin" + TO_ASCII);
        private static final Map<String, String> READINGS = readings();
        private static final Pattern WORDS = Pattern.compile(READINGS.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .collect(Collectors.joining("|")));

        private static String read(MatchResult word) {
            return " " + READINGS.get(word.group()) + " ";
        }

        private static Map<String, String> readings() {
            try (var file = Objects.requireNonNull(Pinyin.class.getResourceAsStream("readings.txt"))) {
                return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines()
                        .filter(line -> !line.startsWith("#")).map(line -> line.split(" ", 2))
                        .collect(Collectors.toUnmodifiableMap(parts -> parts[0], parts -> parts[1]));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}
