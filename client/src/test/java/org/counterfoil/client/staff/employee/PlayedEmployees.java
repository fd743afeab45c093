package org.counterfoil.client.staff.employee;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.counterfoil.common.shared.PageOf;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.staff.AddEmployee;
import org.counterfoil.common.staff.Deletion;
import org.counterfoil.common.staff.EditEmployee;
import org.counterfoil.common.staff.EmployeeApi;
import org.counterfoil.common.staff.EmployeeDetails;
import org.counterfoil.common.staff.EmployeeFilter;
import org.counterfoil.common.staff.EmployeeGrade;
import org.counterfoil.common.staff.EmployeeRow;
import org.counterfoil.common.staff.EmployeeState;
import org.counterfoil.common.staff.EmployeeType;
import org.counterfoil.common.staff.HiredEmployee;
import org.counterfoil.common.staff.OneTimePassword;
import org.counterfoil.common.staff.Operator;
import org.counterfoil.common.staff.SessionView;

/** Plays the employees of a merchant: 0001 is the administrator, 0127 a cashier whose login is 'xiaowen'. */
final class PlayedEmployees implements EmployeeApi {

    private final List<EmployeeDetails> people = new ArrayList<>();
    private final List<Long> sessions = new ArrayList<>(List.of(31L, 32L));
    private boolean changedMeanwhile;

    PlayedEmployees() {
        keep(new EmployeeRow(1, "0001", Optional.empty(), "Shen Huaijin", EmployeeType.MERCHANT_ADMINISTRATOR,
                Optional.of("Administrator"), Optional.empty(), EmployeeGrade.SYSTEM, Optional.empty(),
                EmployeeState.IN_SERVICE));
        keep(new EmployeeRow(7, "0127", Optional.of("xiaowen"), "Chen Xiaowen", EmployeeType.OPERATOR,
                Optional.of("Cashier"), Optional.of("Nanjing East Road"), EmployeeGrade.ORDINARY, Optional.empty(),
                EmployeeState.IN_SERVICE));
    }

    /** From now on somebody else was faster. */
    void changeMeanwhile() {
        changedMeanwhile = true;
    }

    EmployeeRow row(String staffNumber) {
        return people.stream().map(EmployeeDetails::employee).filter(row -> row.staffNumber().equals(staffNumber))
                .findFirst().orElseThrow();
    }

    List<Long> sessions() {
        return sessions;
    }

    @Override
    public PageOf<EmployeeRow> list(EmployeeFilter filter) {
        return new PageOf<>(people.stream().map(EmployeeDetails::employee)
                .filter(row -> filter.states().isEmpty() || filter.states().contains(row.state())).toList(),
                Optional.empty());
    }

    @Override
    public EmployeeDetails details(long id) {
        return people.stream().filter(one -> one.employee().id() == id).findFirst().orElseThrow();
    }

    @Override
    public HiredEmployee add(AddEmployee command) {
        if (command.login().equals(Optional.of("xiaowen"))) {
            throw Refusal.of(RefusalCode.LOGIN_TAKEN, "field", "login").with("login", "xiaowen").thrown();
        }
        var row = new EmployeeRow(people.size() + 10L, command.staffNumber(), command.login(), command.realName(),
                EmployeeType.OPERATOR, Optional.of("Cashier"), Optional.of("Nanjing East Road"),
                EmployeeGrade.ORDINARY, command.terminal(), EmployeeState.IN_SERVICE);
        return new HiredEmployee(keep(row), Optional.of(new OneTimePassword("kite-42-Moss")));
    }

    @Override
    public EmployeeDetails edit(long id, EditEmployee command) {
        if (changedMeanwhile) {
            throw Refusal.of(RefusalCode.CHANGED_MEANWHILE).thrown();
        }
        return details(id);
    }

    @Override
    public EmployeeDetails suspend(long id) {
        return set(id, EmployeeState.SUSPENDED);
    }

    @Override
    public EmployeeDetails resume(long id) {
        return set(id, EmployeeState.IN_SERVICE);
    }

    @Override
    public Deletion delete(long id) {
        set(id, EmployeeState.DELETED);
        return new Deletion(false);
    }

    @Override
    public OneTimePassword resetPassword(long id) {
        return new OneTimePassword("reed-17-Lamp");
    }

    @Override
    public List<SessionView> sessions(long id) {
        var row = details(id).employee();
        return sessions.stream().map(session -> new SessionView(session, new Operator(id, row.staffNumber(),
                row.realName(), row.type()), "1873200001", Instant.EPOCH, Instant.EPOCH)).toList();
    }

    @Override
    public void endSession(long id, long session) {
        sessions.remove(session);
    }

    @Override
    public void endSessions(long id) {
        sessions.clear();
    }

    private EmployeeDetails set(long id, EmployeeState state) {
        var old = details(id);
        var row = old.employee();
        people.remove(old);
        return keep(new EmployeeRow(row.id(), row.staffNumber(), row.login(), row.realName(), row.type(), row.role(),
                row.store(), row.grade(), row.terminal(), state));
    }

    private EmployeeDetails keep(EmployeeRow row) {
        var details = new EmployeeDetails(row, 3, "13800000000", Optional.of(5L),
                row.store().map(store -> 9L), false);
        people.add(details);
        return details;
    }
}
