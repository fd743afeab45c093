package org.counterfoil.server.staff;

import java.util.Optional;

import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.staff.EditEmployee;
import org.counterfoil.common.staff.EmployeeDetails;
import org.counterfoil.common.staff.EmployeeType;
import org.counterfoil.server.shared.Caller;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes what an employee is called and where and as what he works. */
@Component
class EditEmployeeHandler {

    private final EmployeeRepository employees;
    private final ManagedEmployees managed;
    private final Assignments assignments;
    private final EmployeeNames names;
    private final EmployeeQueries queries;
    private final StaffLog log;

    EditEmployeeHandler(EmployeeRepository employees, ManagedEmployees managed, Assignments assignments,
            EmployeeNames names, EmployeeQueries queries, StaffLog log) {
        this.employees = employees;
        this.managed = managed;
        this.assignments = assignments;
        this.names = names;
        this.queries = queries;
        this.log = log;
    }

    /** See {@link org.counterfoil.common.staff.EmployeeApi#edit}. */
    @Transactional
    public EmployeeDetails edit(long id, EditEmployee command, Caller caller) {
        var personal = Personal.of(command.login(), command.realName(), command.phone());
        var employee = managed.toChange(caller, id);
        if (employee.version() != command.version()) {
            throw Refusal.of(RefusalCode.CHANGED_MEANWHILE).thrown();
        }
        var before = log.described(employee);
        assign(employee, command, caller);
        names.demandFreeLogin(personal.login(), Optional.of(employee));
        names.demandFreePhone(personal.phone(), Optional.of(employee));
        employee.describe(personal);
        employees.saveAndFlush(employee);
        log.record(caller, "edit-employee", employee, before, log.described(employee));
        return queries.details(id, caller);
    }

    private void assign(Employee employee, EditEmployee command, Caller caller) {
        var role = assignments.role(caller, command.role());
        var place = assignments.place(caller, role, command.store(), command.terminal());
        if (employee.role() == role.id() && employee.assignment().equals(place)) {
            return;
        }
        if (ManagedEmployees.isSelf(caller, employee)) {
            throw Refusal.of(RefusalCode.OWN_ACCOUNT).thrown();
        }
        if (employee.type() != role.type().employee() && employee.type() == EmployeeType.MERCHANT_ADMINISTRATOR) {
            managed.leaving(caller, employee.id());
        }
        if (!role.type().signsIn() && (command.login().isPresent() || employee.hasAccount())) {
            throw Refusal.of(RefusalCode.POS_OPERATOR, "field", "role").thrown();
        }
        employee.assign(role, place);
    }
}
