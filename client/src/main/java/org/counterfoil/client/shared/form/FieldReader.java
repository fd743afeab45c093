package org.counterfoil.client.shared.form;

import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;

import org.counterfoil.client.shared.text.Figures;
import org.counterfoil.client.shared.ui.Notice;
import org.counterfoil.common.shared.RefusedException;

/** Turns what is typed into values and back, in one language's way of writing. */
public final class FieldReader {

    private static final Pattern ZERO = Pattern.compile("0+(\\.0*)?");
    private static final Pattern DIGITS = Pattern.compile("[-−]?\\d{1,15}");
    private static final Pattern PHONE = Pattern.compile("\\+?\\d[\\d-]{4,18}\\d");
    private static final Pattern MOBILE = Pattern.compile("\\+?\\d{8,15}");
    private static final Pattern CHINESE_MOBILE = Pattern.compile("1\\d*");
    private static final int CHINESE_LENGTH = 11;

    private final Figures figures;

    public FieldReader(Figures figures) {
        this.figures = figures;
    }

    /** What became of what was typed. */
    sealed interface Reading {

        /** A value in its canonical form; empty where nothing was typed. */
        record Value(String value) implements Reading {}

        /** Why it is none. */
        record Wrong(Notice why) implements Reading {}
    }

    /** A value as it would be typed. */
    String typed(FieldType type, String value) {
        if (value.isEmpty()) {
            return value;
        }
        return switch (type) {
            case FieldType.Money money -> figures.figure(Long.parseLong(value));
            case FieldType.Day day -> figures.dates().typed(LocalDate.parse(value));
            case FieldType.Whole whole -> figures.number(Long.parseLong(value));
            default -> value;
        };
    }

    Reading read(Field field, String typed) {
        var text = typed.strip();
        if (text.isEmpty()) {
            return field.required() ? wrong(missing(field.type()), Map.of()) : new Reading.Value("");
        }
        return switch (field.type()) {
            case FieldType.Line(var longest) -> text(text, longest);
            case FieldType.Secret(var longest, var _) -> text(text, longest);
            case FieldType.Lines(var longest) -> text(text, longest);
            case FieldType.Money(var least, var most) -> money(text, least, most);
            case FieldType.Percent(var least, var most) -> whole(text.replace("%", "").strip(), least, most);
            case FieldType.Whole(var least, var most) -> whole(text, least, most);
            case FieldType.Phone(var mobile) -> phone(text.replace(" ", ""), mobile);
            case FieldType.Day day -> day(text);
            case FieldType.Choice choice -> new Reading.Value(text);
            case FieldType.YesNo yesNo -> new Reading.Value(text);
            case FieldType.Grants grants -> new Reading.Value(text);
        };
    }

    private static String missing(FieldType type) {
        return type instanceof FieldType.Choice ? "form.choose" : "form.missing";
    }

    private static Reading text(String text, int longest) {
        return text.length() <= longest
                ? new Reading.Value(text)
                : wrong("form.too-long", Map.of("most", longest, "now", text.length()));
    }

    private Reading money(String text, long least, long most) {
        try {
            var unsigned = text.replaceFirst("^[-−]", "");
            var size = ZERO.matcher(unsigned).matches() ? 0 : figures.currency().parse(unsigned);
            var minor = unsigned.length() < text.length() ? -size : size;
            return minor >= least && minor <= most
                    ? new Reading.Value(Long.toString(minor))
                    : wrong("form.money-range", Map.of("least", least, "most", most));
        } catch (RefusedException malformed) {
            return new Reading.Wrong(new Notice.Refusing(malformed.refusal()));
        }
    }

    private static Reading whole(String text, long least, long most) {
        var plain = text.replace(",", "");
        if (!DIGITS.matcher(plain).matches()) {
            return wrong("form.whole-wrong", Map.of());
        }
        var number = Long.parseLong(plain.replace('−', '-'));
        return number >= least && number <= most
                ? new Reading.Value(Long.toString(number))
                : wrong("form.range", Map.of("least", least, "most", most));
    }

    private static Reading phone(String text, boolean mobile) {
        if (CHINESE_MOBILE.matcher(text).matches() && text.length() != CHINESE_LENGTH) {
            return wrong("form.phone-length", Map.of("wanted", CHINESE_LENGTH, "now", text.length()));
        }
        return (mobile ? MOBILE : PHONE).matcher(text).matches()
                ? new Reading.Value(text)
                : wrong("form.phone-wrong", Map.of());
    }

    private Reading day(String text) {
        return figures.dates().read(text).<Reading>map(day -> new Reading.Value(day.toString()))
                .orElseGet(() -> wrong("form.day-wrong", Map.of("form", figures.dates().prompt())));
    }

    private static Reading wrong(String key, Map<String, Object> arguments) {
        return new Reading.Wrong(new Notice.Told(Notice.Tone.DANGER, key, arguments));
    }
}
