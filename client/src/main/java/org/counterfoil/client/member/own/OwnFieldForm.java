package org.counterfoil.client.member.own;

import java.util.List;
import java.util.stream.Stream;

import org.counterfoil.client.shared.form.Field;
import org.counterfoil.client.shared.form.FieldType;
import org.counterfoil.client.shared.form.FormSpec;
import org.counterfoil.client.shared.form.FormValues;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.common.member.own.AddOwnField;
import org.counterfoil.common.member.own.OwnFieldKind;
import org.counterfoil.common.member.own.OwnFieldProfile;

/** The form of a field; its own fields bear the names by which the server refuses them. */
final class OwnFieldForm {

    private static final String NAME = "name";
    private static final String KIND = "kind";
    private static final String REQUIRED = "required";
    private static final String PLACE = "place";
    private static final String OPTIONS = "options";
    private static final int LONGEST = 40;
    private static final int LONGEST_OPTIONS = 1_300;
    private static final int LAST = 999;

    private OwnFieldForm() {}

    static FormSpec adding(Texts texts) {
        return spec(Stream.of(Field.required(KIND, new FieldType.Choice(OwnSection.kinds(texts))).withHint()), true);
    }

    /** The kind stays. */
    static FormSpec editing(OwnFieldKind kind) {
        return spec(Stream.empty(), kind == OwnFieldKind.CHOICE);
    }

    private static FormSpec spec(Stream<Field> kind, boolean choice) {
        var basics = Stream.concat(Stream.concat(Stream.of(Field.required(NAME, new FieldType.Line(LONGEST))), kind),
                Stream.of(Field.required(PLACE, new FieldType.Whole(0, LAST)).withHint(),
                        Field.of(REQUIRED, new FieldType.YesNo()).withHint()));
        var options = Stream.of(Field.of(OPTIONS, new FieldType.Lines(LONGEST_OPTIONS)).acrossBoth().withHint())
                .filter(_ -> choice);
        return new FormSpec(OwnFieldSpecs.AREA, new FormSpec.Section("field", Stream.concat(basics, options).toList()));
    }

    /** Behind the others. */
    static FormValues fresh(int place) {
        return FormValues.EMPTY.with(KIND, OwnFieldKind.TEXT.name()).with(PLACE, place);
    }

    static FormValues of(OwnFieldProfile known) {
        return FormValues.EMPTY.with(NAME, known.name()).with(PLACE, known.place()).with(REQUIRED, known.required())
                .with(OPTIONS, String.join("\n", known.options()));
    }

    static AddOwnField add(FormValues values) {
        var kind = values.choice(KIND, OwnFieldKind.class).orElse(OwnFieldKind.TEXT);
        return new AddOwnField(kind, profile(values));
    }

    static OwnFieldProfile profile(FormValues values) {
        return new OwnFieldProfile(values.text(NAME), values.yes(REQUIRED),
                Math.toIntExact(values.number(PLACE).orElse(0L)), options(values.text(OPTIONS)));
    }

    private static List<String> options(String typed) {
        return typed.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
