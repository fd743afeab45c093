package org.counterfoil.server.staff;

import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.staff.EmployeeDetails;
import org.counterfoil.common.staff.EmployeeState;
import org.counterfoil.server.shared.Caller;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends an employee's work until it is resumed. */
@Component
class SuspendEmployeeHandler {

    private final ManagedEmployees managed;
    private final EmployeeRepository employees;
    private final SessionEnd sessions;
    private final EmployeeQueries queries;
    private final StaffLog log;

    SuspendEmployeeHandler(ManagedEmployees managed, EmployeeRepository employees, SessionEnd sessions,
            EmployeeQueries queries, StaffLog log) {
        this.managed = managed;
        this.employees = employees;
        this.sessions = sessions;
        this.queries = queries;
        this.log = log;
    }

    /** See {@link org.counterfoil.common.staff.EmployeeApi#suspend}; who is suspended already stays so. */
    @Transactional
    public EmployeeDetails suspend(long id, Caller caller) {
        var employee = managed.leaving(caller, id);
        if (!employee.hasAccount()) {
            throw Refusal.of(RefusalCode.POS_OPERATOR).thrown();
        }
        var before = employee.state();
        employee.suspend();
        employees.saveAndFlush(employee);
        var ended = sessions.all(id);
        log.record(caller, "suspend", employee, before.name(), EmployeeState.SUSPENDED + ", sessions ended: " + ended);
        return queries.details(id, caller);
    }
}
