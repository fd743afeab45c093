package org.counterfoil.client.pictures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.staff.AddPosOperator;
import org.counterfoil.common.staff.EditPosOperator;
import org.counterfoil.common.staff.EmployeeType;
import org.counterfoil.common.staff.Operator;
import org.counterfoil.common.staff.PosOperatorApi;
import org.counterfoil.common.staff.PosOperatorRow;

/** Plays the operators of the handheld of {@link SampleTerminals}; one employee has the staff number 0127. */
public final class SamplePosOperators implements PosOperatorApi {

    private static final long HANDHELD = 5;
    private static final String STAFF = "0127";

    private final List<PosOperatorRow> rows = new ArrayList<>();
    private final Sitting sitting;

    public SamplePosOperators(Sitting sitting) {
        this.sitting = sitting;
        keep(new PosOperatorRow(1, HANDHELD, "01", sitting.name("陈晓雯", "Chen Xiaowen", "Trần Hiểu Văn"),
                employee(Optional.of(STAFF)), false, 0));
        keep(new PosOperatorRow(2, HANDHELD, "02", sitting.name("外卖骑手", "The courier", "Người giao hàng"),
                Optional.empty(), true, 0));
    }

    @Override
    public List<PosOperatorRow> of(long terminal) {
        return rows.stream().filter(row -> row.terminal() == terminal)
                .sorted(Comparator.comparing(PosOperatorRow::number)).toList();
    }

    @Override
    public PosOperatorRow add(AddPosOperator command) {
        if (rows.stream().anyMatch(row -> row.number().equals(command.number()))) {
            throw Refusal.of(RefusalCode.POS_NUMBER_TAKEN, "field", "number").with("number", command.number())
                    .thrown();
        }
        return keep(new PosOperatorRow(rows.size() + 1L, command.terminal(), command.number(), command.realName(),
                employee(command.staffNumber()), false, 0));
    }

    @Override
    public PosOperatorRow edit(EditPosOperator command) {
        var known = row(command.operator());
        return keep(new PosOperatorRow(known.id(), known.terminal(), known.number(), command.realName(),
                employee(command.staffNumber()), known.closed(), known.version() + 1));
    }

    @Override
    public PosOperatorRow close(long id) {
        return turn(row(id), true);
    }

    @Override
    public PosOperatorRow open(long id) {
        return turn(row(id), false);
    }

    private PosOperatorRow turn(PosOperatorRow known, boolean closed) {
        return keep(new PosOperatorRow(known.id(), known.terminal(), known.number(), known.realName(),
                known.employee(), closed, known.version() + 1));
    }

    private Optional<Operator> employee(Optional<String> staffNumber) {
        return staffNumber.map(number -> {
            if (!number.equals(STAFF)) {
                throw Refusal.of(RefusalCode.EMPLOYEE_UNKNOWN, "field", "staffNumber").thrown();
            }
            return new Operator(7, number, sitting.name("陈晓雯", "Chen Xiaowen", "Trần Hiểu Văn"),
                    EmployeeType.OPERATOR);
        });
    }

    private PosOperatorRow row(long id) {
        return rows.stream().filter(row -> row.id() == id).findFirst()
                .orElseThrow(() -> Refusal.of(RefusalCode.POS_OPERATOR_UNKNOWN).thrown());
    }

    private PosOperatorRow keep(PosOperatorRow row) {
        rows.removeIf(known -> known.id() == row.id());
        rows.add(row);
        return row;
    }
}
