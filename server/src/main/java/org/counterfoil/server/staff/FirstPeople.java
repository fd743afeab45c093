package org.counterfoil.server.staff;

import java.util.Optional;

import org.counterfoil.common.staff.EmployeeGrade;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Hires those who come with a merchant or a store, each with a one-time password. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class FirstPeople {

    private final EmployeeRepository employees;
    private final EmployeeNames names;
    private final AddEmployeeHandler.Secrets secrets;

    FirstPeople(EmployeeRepository employees, EmployeeNames names, AddEmployeeHandler.Secrets secrets) {
        this.employees = employees;
        this.names = names;
        this.secrets = secrets;
    }

    /**
     * Returns the one-time password.
     *
     * <p>Refuses: field-missing, field-too-long, number-malformed, staff-number-taken, login-taken.
     */
    public String hire(Role role, Optional<Long> store, String staffNumber, Optional<String> login, String realName) {
        var number = Personal.staffNumber(staffNumber);
        var personal = Personal.of(login, realName, "");
        names.demandFreeNumber(number);
        names.demandFreeLogin(personal.login(), Optional.empty());
        var employee = new Employee(new NewEmployee(store, role.id(), number, personal.login(), personal.realName(),
                role.type().employee(), Optional.empty()), EmployeeGrade.SYSTEM, null);
        var password = secrets.oneTime().fresh().password();
        employee.resetPassword(secrets.passwords().hash(password));
        employees.save(employee);
        return password;
    }
}
