package org.counterfoil.client.member.noted;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.counterfoil.client.shared.form.Field;
import org.counterfoil.client.shared.form.FieldType;
import org.counterfoil.client.shared.form.FormSpec;
import org.counterfoil.client.shared.form.FormValues;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.common.member.BirthdayCalendar;
import org.counterfoil.common.member.noted.AddNote;
import org.counterfoil.common.member.noted.AddSpecialDay;

/** The forms of notes, special days and tags. */
public final class NotedForms {

    /** Tags that are given, or taken away. */
    public static final String TAGS = "tags";

    static final String AREA = "noted.";

    private static final String TEXT = "text";
    private static final String NAME = "name";
    private static final String DAY = "day";
    private static final String CALENDAR = "calendar";
    private static final int LONGEST_NOTE = 1_000;
    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_TAGS = 400;

    /** A comma or a semicolon, also as Chinese keyboards type them. */
    private static final String BETWEEN_TAGS = "[,;\\uff0c\\u3001\\uff1b]";

    private NotedForms() {}

    static FormSpec note() {
        return new FormSpec(AREA, new FormSpec.Section("note",
                Field.required(TEXT, new FieldType.Lines(LONGEST_NOTE)).acrossBoth()));
    }

    static AddNote note(UUID key, FormValues values) {
        return new AddNote(key, values.text(TEXT));
    }

    static FormSpec day(Texts texts) {
        var calendars = Stream.of(BirthdayCalendar.values())
                .map(one -> new FieldType.Option(one.name(), texts.get("members.calendar." + one.key()))).toList();
        return new FormSpec(AREA, new FormSpec.Section("day",
                Field.required(NAME, new FieldType.Line(LONGEST_NAME)).acrossBoth(),
                Field.required(DAY, new FieldType.Day()).withHint(),
                Field.required(CALENDAR, new FieldType.Choice(calendars)).withHint()));
    }

    static FormValues freshDay() {
        return FormValues.EMPTY.with(CALENDAR, BirthdayCalendar.SOLAR.name());
    }

    static AddSpecialDay day(UUID key, FormValues values) {
        return new AddSpecialDay(key, values.text(NAME), values.day(DAY).orElse(LocalDate.EPOCH),
                values.choice(CALENDAR, BirthdayCalendar.class).orElse(BirthdayCalendar.SOLAR));
    }

    /** For many members at once. */
    public static List<Field> tags() {
        return List.of(Field.required(TAGS, new FieldType.Line(LONGEST_TAGS)).acrossBoth());
    }

    /** What was entered, one by one. */
    public static List<String> tags(FormValues values) {
        return Arrays.stream(values.text(TAGS).split(BETWEEN_TAGS)).map(String::strip).filter(tag -> !tag.isEmpty())
                .toList();
    }
}
