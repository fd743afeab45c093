package org.counterfoil.client.shared.list.filter;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.counterfoil.common.shared.DayRange;
import org.counterfoil.common.shared.NumberRange;

/**
 * What stands in the filters of a list, by the filter's key. A key that is missing does not narrow. Immutable, and
 * written as one line so that a view can be kept.
 */
public record FilterValues(Map<String, List<String>> values) {

    /** Nothing narrows. */
    public static final FilterValues NONE = new FilterValues(Map.of());

    /** The key of what is searched for. */
    public static final String WORDS = "words";

    private static final String YES = "yes";
    private static final String TO = "..";
    private static final Pattern RANGE = Pattern.compile(
            "(?<single>-?\\d{1,15})|(?<least>(-?\\d{1,15})?)\\.\\.(?<most>(-?\\d{1,15})?)");
    private static final String SINGLE = "single";
    private static final String LEAST = "least";
    private static final String MOST = "most";

    public FilterValues {
        var sorted = new TreeMap<String, List<String>>();
        values.forEach((key, chosen) -> sorted.put(key, List.copyOf(chosen)));
        values = Map.copyOf(sorted);
    }

    /** What is searched for, stripped. */
    public String words() {
        return one(WORDS).map(String::strip).orElse("");
    }

    /** What was chosen of one filter; empty where it does not narrow. */
    public Set<String> chosen(String key) {
        return new TreeSet<>(values.getOrDefault(key, List.of()));
    }

    /** The same where options are named after the constants of an enum; what is none of them is left out. */
    public <E extends Enum<E>> Set<E> chosen(String key, Class<E> type) {
        var constants = EnumSet.allOf(type);
        constants.removeIf(constant -> !chosen(key).contains(constant.name()));
        return constants;
    }

    /** The single choice of a filter. */
    public Optional<String> one(String key) {
        return values.getOrDefault(key, List.of()).stream().findFirst();
    }

    /** Whether a flag is set. */
    public boolean flag(String key) {
        return one(key).isPresent();
    }

    /** The preset that days follow; empty where they don't narrow or were given one by one. */
    public Optional<DatePreset> preset(String key) {
        return one(key).flatMap(DatePreset::of);
    }

    /** The days that a filter means when today is this day; empty where it does not narrow. */
    public Optional<DatePreset.Days> days(String key, LocalDate today) {
        var given = values.getOrDefault(key, List.of());
        if (given.size() == 2) {
            return dates(given);
        }
        return preset(key).map(preset -> preset.on(today));
    }

    /** The same as the server takes it. */
    public DayRange range(String key, LocalDate today) {
        return days(key, today).map(days -> DayRange.of(days.from(), days.to())).orElse(DayRange.ANY);
    }

    /** The numbers that a filter means; a single one means itself. */
    public NumberRange numbers(String key) {
        return one(key).map(RANGE::matcher).filter(Matcher::matches).map(read -> read.group(SINGLE) == null
                ? new NumberRange(number(read.group(LEAST)), number(read.group(MOST)))
                : new NumberRange(number(read.group(SINGLE)), number(read.group(SINGLE)))).orElse(NumberRange.ANY);
    }

    /** The same with whole numbers from one to another, the lesser one first. */
    public FilterValues withNumbers(String key, NumberRange range) {
        if (range.equals(NumberRange.ANY)) {
            return with(key);
        }
        var turned = range.from().isPresent() && range.to().isPresent() && range.from().get() > range.to().get();
        return with(key, written(turned ? range.to() : range.from()) + TO + written(turned
                ? range.from()
                : range.to()));
    }

    private static String written(Optional<Long> number) {
        return number.map(String::valueOf).orElse("");
    }

    private static Optional<Long> number(String written) {
        return Optional.of(written).filter(text -> !text.isEmpty()).map(Long::valueOf);
    }

    /** The same with a filter set; nothing, or nothing but an empty text, takes it away. */
    public FilterValues with(String key, String... chosen) {
        return with(key, List.of(chosen));
    }

    /** The same with a filter set. */
    public FilterValues with(String key, List<String> chosen) {
        var more = new TreeMap<>(values);
        var kept = chosen.stream().filter(value -> !value.isBlank()).toList();
        if (kept.isEmpty()) {
            more.remove(key);
        } else {
            more.put(key, kept);
        }
        return new FilterValues(more);
    }

    /** The same with a flag set or taken away. */
    public FilterValues withFlag(String key, boolean set) {
        return with(key, set ? YES : "");
    }

    /** The same with days from one to another. */
    public FilterValues withDays(String key, LocalDate from, LocalDate to) {
        return with(key, from.toString(), to.toString());
    }

    /** These with those of another over them. */
    public FilterValues over(FilterValues other) {
        var all = new TreeMap<>(values);
        all.putAll(other.values);
        return new FilterValues(all);
    }

    /** One line: {@code days=this-month&status=CLOSED&status=NORMAL}. */
    public String line() {
        return new TreeMap<>(values).entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(value -> entry.getKey() + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
    }

    /** What a line says; parts that are none are left out. */
    public static FilterValues ofLine(String line) {
        var values = new TreeMap<String, List<String>>();
        for (var part : line.split("&")) {
            int at = part.indexOf('=');
            if (at > 0) {
                values.computeIfAbsent(part.substring(0, at), key -> new ArrayList<>())
                        .add(URLDecoder.decode(part.substring(at + 1), StandardCharsets.UTF_8));
            }
        }
        return new FilterValues(values);
    }

    private static Optional<DatePreset.Days> dates(List<String> given) {
        try {
            return Optional.of(new DatePreset.Days(LocalDate.parse(given.getFirst()), LocalDate.parse(given.getLast()))
                    .ordered());
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
