package org.counterfoil.client.staff.employee;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.counterfoil.client.shared.form.Field;
import org.counterfoil.client.shared.form.FieldType;
import org.counterfoil.client.shared.form.FormSpec;
import org.counterfoil.client.shared.form.FormValues;
import org.counterfoil.common.staff.AddEmployee;
import org.counterfoil.common.staff.EditEmployee;
import org.counterfoil.common.staff.EmployeeDetails;

/** The form of an employee; its fields bear the names by which the server refuses them. */
final class EmployeeForm {

    private static final String NUMBER = "staffNumber";
    private static final String LOGIN = "login";
    private static final String NAME = "realName";
    private static final String PHONE = "phone";
    private static final String ROLE = "role";
    private static final String STORE = "store";
    private static final String TERMINAL = "terminal";
    private static final int LONGEST_NUMBER = 20;
    private static final int LONGEST_LOGIN = 64;
    private static final int LONGEST_NAME = 60;
    private static final int TERMINAL_NUMBER = 10;

    private EmployeeForm() {}

    /** For somebody new. */
    static FormSpec adding(EmployeeChoices choices) {
        return spec(choices, true);
    }

    /** For somebody who is there: the staff number stays. */
    static FormSpec editing(EmployeeChoices choices) {
        return spec(choices, false);
    }

    /** Where only one store can be chosen, it is chosen. */
    static FormValues fresh(EmployeeChoices choices, boolean oneStore) {
        return oneStore && choices.stores().size() == 1
                ? FormValues.EMPTY.with(STORE, choices.stores().getFirst().value())
                : FormValues.EMPTY;
    }

    static FormValues of(EmployeeDetails known) {
        var row = known.employee();
        return FormValues.EMPTY.with(LOGIN, row.login().orElse("")).with(NAME, row.realName())
                .with(PHONE, known.phone()).with(ROLE, known.role().map(Object::toString).orElse(""))
                .with(STORE, known.store().map(Object::toString).orElse(""))
                .with(TERMINAL, row.terminal().orElse(""));
    }

    static AddEmployee add(FormValues values) {
        return new AddEmployee(values.text(NUMBER), given(values, LOGIN), values.text(NAME), values.text(PHONE),
                values.number(ROLE).orElseThrow(), values.number(STORE), given(values, TERMINAL));
    }

    static EditEmployee edit(int version, FormValues values) {
        return new EditEmployee(version, given(values, LOGIN), values.text(NAME), values.text(PHONE),
                values.number(ROLE).orElseThrow(), values.number(STORE), given(values, TERMINAL));
    }

    private static FormSpec spec(EmployeeChoices choices, boolean numbered) {
        var person = new ArrayList<Field>();
        if (numbered) {
            person.add(Field.required(NUMBER, new FieldType.Line(LONGEST_NUMBER)).withHint());
        }
        person.add(Field.required(NAME, new FieldType.Line(LONGEST_NAME)));
        person.add(Field.of(LOGIN, new FieldType.Line(LONGEST_LOGIN)).withHint());
        person.add(Field.of(PHONE, new FieldType.Phone(false)));
        return new FormSpec(EmployeeSpecs.AREA, List.of(new FormSpec.Section("person", person),
                new FormSpec.Section("work",
                        Field.required(ROLE, new FieldType.Choice(choices.roles())).acrossBoth(),
                        Field.of(STORE, new FieldType.Choice(choices.stores())).withHint(),
                        Field.of(TERMINAL, new FieldType.Line(TERMINAL_NUMBER)).withHint())));
    }

    private static Optional<String> given(FormValues values, String key) {
        return Optional.of(values.text(key)).filter(text -> !text.isEmpty());
    }
}
