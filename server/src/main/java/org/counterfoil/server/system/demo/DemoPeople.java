package org.counterfoil.server.system.demo;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/** Makes people up: mostly Chinese names with their pinyin, one in twelve Vietnamese. Phones are never given twice. */
final class DemoPeople {

    private static final int ONE_IN_VIETNAMESE = 12;
    private static final List<String> MOBILE = List.of("130", "133", "135", "136", "137", "138", "139", "150", "151",
            "158", "159", "176", "177", "180", "182", "186", "188", "189");

    private final Random random;
    private final List<List<String>> surnames = DemoWords.rows("surnames");
    private final List<List<String>> given = DemoWords.rows("given");
    private final List<List<String>> vietnamese = DemoWords.rows("vietnamese");
    private final Set<String> phones = new HashSet<>();

    DemoPeople(Random random) {
        this.random = random;
    }

    /** Somebody who does not exist; {@code sortKey} is what lists sort by: pinyin, or the name without its marks. */
    record Person(String name, String sortKey, String phone, LocalDate birthday) {}

    Person next() {
        return random.nextInt(ONE_IN_VIETNAMESE) == 0 ? vietnamese() : chinese();
    }

    Person chinese() {
        var surname = pick(surnames);
        var own = pick(given);
        return person(surname.get(0) + own.get(0), surname.get(1) + " " + own.get(1));
    }

    Person vietnamese() {
        var name = part("family") + " " + part("middle") + " " + part("given");
        return person(name, plain(name));
    }

    /** A name without the marks of Vietnamese, lower case. */
    static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "").replace('đ', 'd')
                .replace('Đ', 'D').toLowerCase(Locale.ROOT);
    }

    private Person person(String name, String sortKey) {
        var birthday = LocalDate.of(1955, 1, 1).plusDays(random.nextInt(52 * 365));
        return new Person(name, sortKey, phone(), birthday);
    }

    private String phone() {
        var phone = pick(MOBILE) + "%08d".formatted(random.nextInt(100_000_000));
        return phones.add(phone) ? phone : phone();
    }

    private String part(String kind) {
        return pick(vietnamese.stream().filter(row -> row.get(0).equals(kind)).toList()).get(1);
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
