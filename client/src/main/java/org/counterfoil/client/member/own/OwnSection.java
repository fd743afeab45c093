package org.counterfoil.client.member.own;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.counterfoil.client.shared.form.Field;
import org.counterfoil.client.shared.form.FieldType;
import org.counterfoil.client.shared.form.FormSpec;
import org.counterfoil.client.shared.form.FormValues;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.common.member.own.OwnField;
import org.counterfoil.common.member.own.OwnFieldKind;
import org.counterfoil.common.member.own.OwnValue;

/** The fields that a merchant defines, as a section of a form and in words. */
public final class OwnSection {

    private static final long MOST = 999_999_999_999_999L;
    private static final int LONGEST = 200;
    private static final String YES = "yes";

    private OwnSection() {}

    /** Empty where none is in use. What a member has of a choice that is offered no more is offered once more. */
    public static Optional<FormSpec.Section> of(List<OwnField> fields, List<OwnValue> known, Texts texts) {
        var inUse = inUse(fields).map(field -> field(field, value(known, field), texts)).toList();
        return Optional.of(new FormSpec.Section("own", inUse)).filter(_ -> !inUse.isEmpty());
    }

    /** With what a member has. */
    public static FormValues with(FormValues values, List<OwnField> fields, List<OwnValue> known) {
        var all = values;
        for (var field : inUse(fields).toList()) {
            all = all.with(field.key(), value(known, field));
        }
        return all;
    }

    /** What was entered. */
    public static List<OwnValue> entered(List<OwnField> fields, FormValues values) {
        return inUse(fields).map(field -> new OwnValue(field.id(), values.text(field.key())))
                .filter(value -> !value.value().isEmpty()).toList();
    }

    /** A value as people read it. */
    public static String told(OwnField field, List<OwnValue> known, Texts texts) {
        var value = value(known, field);
        return switch (field.kind()) {
            case YES_NO -> texts.get(value.equals(YES) ? "ownfields.yes" : "ownfields.no");
            case DATE -> day(value, texts);
            case TEXT, NUMBER, CHOICE -> value;
        };
    }

    private static Stream<OwnField> inUse(List<OwnField> fields) {
        return fields.stream().filter(field -> !field.retired());
    }

    private static String value(List<OwnValue> known, OwnField field) {
        return known.stream().filter(value -> value.field() == field.id()).map(OwnValue::value).findFirst().orElse("");
    }

    private static String day(String value, Texts texts) {
        try {
            return value.isEmpty() ? "" : texts.figures().date(LocalDate.parse(value));
        } catch (DateTimeException none) {
            return value;
        }
    }

    private static Field field(OwnField field, String value, Texts texts) {
        var type = type(field, value, texts);
        var asked = field.profile().required() ? Field.required(field.key(), type) : Field.of(field.key(), type);
        return asked.named(field.profile().name());
    }

    private static FieldType type(OwnField field, String value, Texts texts) {
        return switch (field.kind()) {
            case TEXT -> new FieldType.Line(LONGEST);
            case NUMBER -> new FieldType.Whole(-MOST, MOST);
            case DATE -> new FieldType.Day();
            case YES_NO -> new FieldType.YesNo();
            case CHOICE -> new FieldType.Choice(options(field, value, texts));
        };
    }

    private static List<FieldType.Option> options(OwnField field, String value, Texts texts) {
        var options = new ArrayList<FieldType.Option>();
        if (!field.profile().required()) {
            options.add(new FieldType.Option("", texts.get("ownfields.none")));
        }
        field.profile().options().forEach(option -> options.add(new FieldType.Option(option, option)));
        if (!value.isEmpty() && !field.profile().options().contains(value)) {
            options.add(new FieldType.Option(value, value));
        }
        return options;
    }

    /** Kinds as options of a form. */
    static List<FieldType.Option> kinds(Texts texts) {
        return Stream.of(OwnFieldKind.values())
                .map(kind -> new FieldType.Option(kind.name(), texts.get("ownfields.kind." + kind.key()))).toList();
    }
}
