package org.counterfoil.client.staff.role;

import java.util.List;
import java.util.stream.Stream;

import org.counterfoil.client.shared.form.Field;
import org.counterfoil.client.shared.form.FieldType;
import org.counterfoil.client.shared.form.FormSpec;
import org.counterfoil.client.shared.form.FormValues;
import org.counterfoil.client.shared.form.grant.GrantTree;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.common.staff.AddRole;
import org.counterfoil.common.staff.CopyRole;
import org.counterfoil.common.staff.EditRole;
import org.counterfoil.common.staff.RoleDetails;
import org.counterfoil.common.staff.RoleType;

/** The forms of a role; their fields bear the names by which the server refuses them. */
final class RoleForm {

    private static final String NAME = "name";
    private static final String TYPE = "type";
    private static final String GRANTS = "grants";
    private static final int LONGEST_NAME = 60;
    private static final Field NAMED = Field.required(NAME, new FieldType.Line(LONGEST_NAME));

    private RoleForm() {}

    static FormSpec adding(GrantTree tree, Texts texts) {
        var types = Stream.of(RoleType.values())
                .map(type -> new FieldType.Option(type.name(), RoleSpecs.type(type, texts))).toList();
        return new FormSpec(RoleSpecs.AREA,
                new FormSpec.Section("role", NAMED, Field.required(TYPE, new FieldType.Choice(types)).withHint()),
                granting(tree));
    }

    /** The type stays. */
    static FormSpec editing(GrantTree tree) {
        return new FormSpec(RoleSpecs.AREA, new FormSpec.Section("role", NAMED.acrossBoth()), granting(tree));
    }

    /** Only the name: of a copy, and of the operator's own role. */
    static FormSpec naming() {
        return new FormSpec(RoleSpecs.AREA, List.of(new FormSpec.Section("role", NAMED.acrossBoth())));
    }

    static FormValues named(String name) {
        return FormValues.EMPTY.with(NAME, name);
    }

    static FormValues of(RoleDetails known) {
        return named(known.role().name()).with(GRANTS, known.grants());
    }

    static AddRole add(FormValues values) {
        return new AddRole(values.text(NAME), values.choice(TYPE, RoleType.class).orElseThrow(),
                values.grants(GRANTS));
    }

    /** Where the form did not ask for grants, they stay. */
    static EditRole edit(RoleDetails known, FormValues values) {
        return new EditRole(known.version(), values.text(NAME),
                values.has(GRANTS) ? values.grants(GRANTS) : known.grants());
    }

    static CopyRole copy(FormValues values) {
        return new CopyRole(values.text(NAME));
    }

    private static FormSpec.Section granting(GrantTree tree) {
        return new FormSpec.Section(GRANTS, Field.of(GRANTS, new FieldType.Grants(tree)).acrossBoth().withHint());
    }
}
