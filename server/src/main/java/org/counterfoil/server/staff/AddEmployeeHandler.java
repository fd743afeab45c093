package org.counterfoil.server.staff;

import java.util.List;
import java.util.Optional;

import org.counterfoil.common.staff.AddEmployee;
import org.counterfoil.common.staff.HiredEmployee;
import org.counterfoil.common.staff.OneTimePassword;
import org.counterfoil.server.shared.Caller;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Adds an employee, who is handed a one-time password. */
@Component
class AddEmployeeHandler {

    private final EmployeeRepository employees;
    private final Applicants applicants;
    private final Secrets secrets;
    private final EmployeeQueries queries;
    private final StaffLog log;

    AddEmployeeHandler(EmployeeRepository employees, Applicants applicants, Secrets secrets, EmployeeQueries queries,
            StaffLog log) {
        this.employees = employees;
        this.applicants = applicants;
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
        var applicant = applicants.known(List.of(command)).judged(command, caller);
        var employee = applicant.employee();
        var password = Optional.<OneTimePassword>empty();
        if (applicant.role().type().signsIn()) {
            var fresh = secrets.oneTime().fresh();
            employee.resetPassword(secrets.passwords().hash(fresh.password()));
            password = Optional.of(fresh);
        }
        employees.saveAndFlush(employee);
        log.record(caller, "add-employee", employee, "", log.described(employee));
        return new HiredEmployee(queries.details(employee.id(), caller), password);
    }

    /**
     * Adds one of many, who has no password until one is handed out: an administrator who resets it sees it, once.
     * Hashing thousands of them would take minutes, and a list of passwords would lie about.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Employee addWithoutPassword(Applicants.Applicant applicant, Caller caller) {
        var employee = applicant.employee();
        if (applicant.role().type().signsIn()) {
            employee.awaitPassword();
        }
        employees.save(employee);
        log.record(caller, "add-employee", employee, "", log.described(employee));
        return employee;
    }
}
