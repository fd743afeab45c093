package org.counterfoil.server.staff;

import java.util.Optional;

import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.staff.AddEmployee;
import org.counterfoil.common.staff.EmployeeGrade;
import org.counterfoil.common.staff.HiredEmployee;
import org.counterfoil.common.staff.OneTimePassword;
import org.counterfoil.server.shared.Caller;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds an employee, who is handed a one-time password. */
@Component
class AddEmployeeHandler {

    private final EmployeeRepository employees;
    private final Assignments assignments;
    private final EmployeeNames names;
    private final Secrets secrets;
    private final EmployeeQueries queries;
    private final StaffLog log;

    AddEmployeeHandler(EmployeeRepository employees, Assignments assignments, EmployeeNames names, Secrets secrets,
            EmployeeQueries queries, StaffLog log) {
        this.employees = employees;
        this.assignments = assignments;
        this.names = names;
        this.secrets = secrets;
        this.queries = queries;
        this.log = log;
    }

    /** Makes passwords and hashes them. */
    @Component
    record Secrets(OneTimePasswords oneTime, Passwords passwords) {}

    /** See {@link org.counterfoil.common.staff.EmployeeApi#add}. */
    @Transactional
    public HiredEmployee add(AddEmployee command, Caller caller) {
        var number = Personal.staffNumber(command.staffNumber());
        var personal = Personal.of(command.login(), command.realName(), command.phone());
        var role = assignments.role(caller, command.role());
        var place = assignments.place(caller, role, command.store(), command.terminal());
        names.demandFreeNumber(number);
        names.demandFreeLogin(personal.login(), Optional.empty());
        names.demandFreePhone(personal.phone(), Optional.empty());
        if (!role.type().signsIn() && personal.login().isPresent()) {
            throw Refusal.of(RefusalCode.POS_OPERATOR, "field", "login").thrown();
        }
        var employee = new Employee(new NewEmployee(place.store(), role.id(), number, personal.login(),
                personal.realName(), role.type().employee(), Optional.empty()), EmployeeGrade.ORDINARY, null);
        employee.assign(role, place);
        employee.describe(personal);
        var password = Optional.<OneTimePassword>empty();
        if (role.type().signsIn()) {
            var fresh = secrets.oneTime().fresh();
            employee.resetPassword(secrets.passwords().hash(fresh.password()));
            password = Optional.of(fresh);
        }
        employees.saveAndFlush(employee);
        log.record(caller, "add-employee", employee, "", log.described(employee));
        return new HiredEmployee(queries.details(employee.id(), caller), password);
    }
}
