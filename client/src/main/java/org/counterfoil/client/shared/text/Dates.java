package org.counterfoil.client.shared.text;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.format.TextStyle;
import java.time.temporal.WeekFields;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.counterfoil.common.shared.Language;

/**
 * How a day is typed: year first, or day first where the language says so; separators are free or left out. And how a
 * calendar names what it shows.
 */
public final class Dates {

    private static final List<String> YEAR_FIRST = List.of("uuuu-M-d", "uuuuMMdd");
    private static final List<String> DAY_FIRST = List.of("d-M-uuuu", "ddMMuuuu");

    private static final String MONTH = "yMMMM";

    private final Language language;
    private final Clock clock;

    public Dates(Language language) {
        this(language, Clock.systemDefaultZone());
    }

    /** @param clock tells today, where a calendar opens while no day is typed */
    public Dates(Language language, Clock clock) {
        this.language = language;
        this.clock = clock;
    }

    /** As it stands in a field: {@code 2026-11-21}, {@code 21/11/2026}. */
    public String typed(LocalDate day) {
        return DateTimeFormatter.ofPattern(pattern(), Locale.ROOT).format(day);
    }

    /** The form in which a day is asked for. */
    public String prompt() {
        return typed(LocalDate.of(2026, 12, 31));
    }

    /** The day that was typed; empty where it is none. */
    public Optional<LocalDate> read(String text) {
        var plain = text.strip().replaceAll("[./ ]", "-");
        return (language == Language.VI ? DAY_FIRST : YEAR_FIRST).stream().flatMap(form -> read(plain, form).stream())
                .findFirst().or(() -> read(plain, YEAR_FIRST.getFirst()));
    }

    /** On this machine. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** As it heads a calendar: {@code 2026年11月}, {@code November 2026}, {@code Tháng 11 năm 2026}. */
    public String month(YearMonth month) {
        var name = DateTimeFormatter.ofLocalizedPattern(MONTH).withLocale(language.locale()).format(month);
        return name.substring(0, 1).toUpperCase(language.locale()) + name.substring(1);
    }

    /** The days of a week, from the one on which it begins where the language is spoken. */
    public List<DayOfWeek> week() {
        var land = switch (language) {
            case ZH_CN -> "CN";
            case EN -> "GB"; // where days are written as the house writes them in English
            case VI -> "VN";
        };
        return Stream.iterate(WeekFields.of(Locale.of(language.locale().getLanguage(), land)).getFirstDayOfWeek(),
                day -> day.plus(1)).limit(DayOfWeek.values().length).toList();
    }

    /** A weekday as it heads its column: {@code 一}, {@code Mon}, {@code T2}. */
    public String name(DayOfWeek day) {
        var style = language == Language.EN ? TextStyle.SHORT_STANDALONE : TextStyle.NARROW_STANDALONE;
        return day.getDisplayName(style, language.locale());
    }

    private String pattern() {
        return language == Language.VI ? "dd/MM/uuuu" : "uuuu-MM-dd";
    }

    private static Optional<LocalDate> read(String text, String form) {
        try {
            return Optional.of(LocalDate.parse(text,
                    DateTimeFormatter.ofPattern(form, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT)));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
