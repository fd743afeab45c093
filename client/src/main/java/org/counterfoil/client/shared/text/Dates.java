package org.counterfoil.client.shared.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.counterfoil.common.shared.Language;

/** How a day is typed: year first, or day first where the language says so; separators are free or left out. */
public final class Dates {

    private static final List<String> YEAR_FIRST = List.of("uuuu-M-d", "uuuuMMdd");
    private static final List<String> DAY_FIRST = List.of("d-M-uuuu", "ddMMuuuu");

    private final Language language;

    public Dates(Language language) {
        this.language = language;
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
