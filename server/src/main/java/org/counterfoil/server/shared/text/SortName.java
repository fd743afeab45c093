package org.counterfoil.server.shared.text;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What lists sort and find a name by: Chinese as pinyin without tones, other letters without their marks, all in lower
 * case, words with one space between them.
 *
 * @param full     {@code nan jing dong lu dian}, 400 characters at most
 * @param initials of its words: {@code njdld}
 */
public record SortName(String full, String initials) {

    private static final int LONGEST = 400;
    private static final Pattern BORDER = Pattern
            .compile("(?<=\\p{IsHan})(?=[^\\p{IsHan}\\s])|(?<=[^\\p{IsHan}\\s])(?=\\p{IsHan})");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    /** Of a store, a terminal or a thing: words are read as in names of places. */
    public static SortName ofPlace(String name) {
        return of(Pinyin.ofPlace(apart(name)));
    }

    /** Of a person: the first characters are read as surnames are. */
    public static SortName ofPerson(String name) {
        return of(Pinyin.ofPerson(apart(name)));
    }

    private static String apart(String name) {
        return BORDER.matcher(name.strip()).replaceAll(" ");
    }

    private static SortName of(String latin) {
        var words = SPACES.splitAsStream(latin.toLowerCase(Locale.ROOT).strip()).filter(word -> !word.isEmpty())
                .toList();
        var full = String.join(" ", words);
        return new SortName(full.substring(0, Math.min(LONGEST, full.length())),
                words.stream().map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
                        .collect(Collectors.joining()));
    }
}
