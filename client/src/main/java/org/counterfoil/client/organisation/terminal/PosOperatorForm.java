package org.counterfoil.client.organisation.terminal;

import java.util.Optional;

import org.counterfoil.client.shared.form.Field;
import org.counterfoil.client.shared.form.FieldType;
import org.counterfoil.client.shared.form.FormSpec;
import org.counterfoil.client.shared.form.FormValues;
import org.counterfoil.common.organisation.TerminalRow;
import org.counterfoil.common.staff.AddPosOperator;
import org.counterfoil.common.staff.EditPosOperator;
import org.counterfoil.common.staff.Operator;
import org.counterfoil.common.staff.PosOperatorRow;

/** The form of an operator of a handheld; its fields bear the names by which the server refuses them. */
final class PosOperatorForm {

    static final String AREA = "operators.";

    private static final String NUMBER = "number";
    private static final String REAL_NAME = "realName";
    private static final String STAFF_NUMBER = "staffNumber";
    private static final int DIGITS = 2;
    private static final int NAME = 60;
    private static final int STAFF = 20;

    private PosOperatorForm() {}

    /** For a new one. */
    static FormSpec adding() {
        return new FormSpec(AREA, new FormSpec.Section("operator",
                Field.required(NUMBER, new FieldType.Line(DIGITS)).withHint(), realName(), staffNumber()));
    }

    /** For one that is there: the number stays. */
    static FormSpec editing() {
        return new FormSpec(AREA, new FormSpec.Section("operator", realName(), staffNumber()));
    }

    /** With a number that is not taken. */
    static FormValues fresh(String number) {
        return FormValues.EMPTY.with(NUMBER, number);
    }

    static FormValues of(PosOperatorRow known) {
        return FormValues.EMPTY.with(REAL_NAME, known.realName()).with(STAFF_NUMBER,
                known.employee().map(Operator::staffNumber).orElse(""));
    }

    static AddPosOperator add(TerminalRow terminal, FormValues values) {
        return new AddPosOperator(terminal.id(), values.text(NUMBER), values.text(REAL_NAME), employee(values));
    }

    static EditPosOperator edit(PosOperatorRow known, FormValues values) {
        return new EditPosOperator(known.id(), known.version(), values.text(REAL_NAME), employee(values));
    }

    private static Field realName() {
        return Field.required(REAL_NAME, new FieldType.Line(NAME));
    }

    private static Field staffNumber() {
        return Field.of(STAFF_NUMBER, new FieldType.Line(STAFF)).withHint();
    }

    private static Optional<String> employee(FormValues values) {
        return Optional.of(values.text(STAFF_NUMBER)).filter(number -> !number.isBlank());
    }
}
