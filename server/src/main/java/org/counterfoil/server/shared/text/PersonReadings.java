package org.counterfoil.server.shared.text;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.ibm.icu.text.Transliterator;

/**
 * Names of persons in plain Latin letters. CLDR's rules try some thousand sets of characters for each letter, most of a
 * millisecond for a name; so what a Chinese character is read as is remembered, once as the first of a name and once
 * behind it, and a name that is Latin already passes by them. All other names go through the rules as a whole.
 */
final class PersonReadings {

    /** Characters that the rules read by the one that follows. */
    static final String BY_FOLLOWER = "\u4ee4\u4e07\u6fb9\u957f\u85cf\u91cd\u6c88\u79d8";

    private static final Transliterator RULES = Transliterator.getInstance("Han-Latin/Names" + Pinyin.TO_ASCII);
    private static final Transliterator LATIN = Transliterator.getInstance("Latin-ASCII; Lower");
    private static final Pattern PLAIN = Pattern.compile("[\\u4e00-\\u9fff&&[^" + BY_FOLLOWER
            + "]]{0,30}[\\u4e00-\\u9fff]");
    private static final Pattern IN_LATIN = Pattern
            .compile("[\\p{IsLatin}\\u0300-\\u036f0-9 '\\-&&[^\\uff00-\\uffef]]*");
    /** Before a character, so that it is not the first; is read alike before each. */
    private static final String ANY = "\u4e00";
    private static final String READING_OF_ANY = RULES.transliterate(ANY) + " ";
    private static final Map<Character, String> FIRST = new ConcurrentHashMap<>();
    private static final Map<Character, String> LATER = new ConcurrentHashMap<>();

    private PersonReadings() {}

    static String of(String name) {
        if (PLAIN.matcher(name).matches()) {
            return IntStream.range(0, name.length()).mapToObj(at -> at == 0
                    ? first(name.charAt(0))
                    : later(name.charAt(at))).collect(Collectors.joining(" "));
        }
        return IN_LATIN.matcher(name).matches() ? LATIN.transliterate(name) : byRules(name);
    }

    /** What the rules say, however long it takes. */
    static String byRules(String name) {
        return RULES.transliterate(name);
    }

    private static String first(char character) {
        return FIRST.computeIfAbsent(character, one -> byRules(String.valueOf(one)));
    }

    private static String later(char character) {
        return LATER.computeIfAbsent(character, one -> byRules(ANY + one).substring(READING_OF_ANY.length()));
    }
}
