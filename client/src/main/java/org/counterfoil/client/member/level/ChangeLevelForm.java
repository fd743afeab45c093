package org.counterfoil.client.member.level;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.counterfoil.client.shared.form.Field;
import org.counterfoil.client.shared.form.FieldType;
import org.counterfoil.client.shared.form.FormSpec;
import org.counterfoil.client.shared.form.FormValues;
import org.counterfoil.common.member.ChangeLevel;
import org.counterfoil.common.member.LevelRow;

/** The form by which members are put in another level; its fields bear the names by which the server refuses them. */
final class ChangeLevelForm {

    private static final String MEMBERS = "members";
    private static final String LEVEL = "level";
    private static final String REASON = "reason";
    private static final int LONGEST_MEMBERS = 20_000;
    private static final int LONGEST_REASON = 200;

    private ChangeLevelForm() {}

    static FormSpec spec(List<LevelRow> levels) {
        var options = levels.stream()
                .map(row -> new FieldType.Option(Long.toString(row.id()), row.profile().name())).toList();
        return new FormSpec(LevelChangeSpecs.AREA,
                new FormSpec.Section("members",
                        Field.required(MEMBERS, new FieldType.Lines(LONGEST_MEMBERS)).acrossBoth().withHint()),
                new FormSpec.Section("level",
                        Field.required(LEVEL, new FieldType.Choice(options)).acrossBoth().withHint(),
                        Field.required(REASON, new FieldType.Line(LONGEST_REASON)).acrossBoth()));
    }

    /** Numbers may be set apart by commas, semicolons or lines; within one of a card there may be spaces. */
    static ChangeLevel command(UUID request, FormValues values) {
        var numbers = Arrays.stream(values.text(MEMBERS).split("[,;\uFF0C\uFF1B\u3001\\n\\r]+")).map(String::strip)
                .filter(number -> !number.isEmpty()).toList();
        return new ChangeLevel(request, numbers, values.number(LEVEL).orElseThrow(), values.text(REASON));
    }
}
