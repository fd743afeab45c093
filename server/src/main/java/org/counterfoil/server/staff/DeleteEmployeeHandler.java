package org.counterfoil.server.staff;

import org.counterfoil.common.staff.Deletion;
import org.counterfoil.common.staff.EmployeeState;
import org.counterfoil.server.shared.Caller;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Deletes an employee: for good where the books know nothing of him, else he is marked and his name stays. */
@Component
class DeleteEmployeeHandler {

    private final ManagedEmployees managed;
    private final EmployeeRepository employees;
    private final SessionEnd sessions;
    private final Traces traces;
    private final StaffLog log;

    DeleteEmployeeHandler(ManagedEmployees managed, EmployeeRepository employees, SessionEnd sessions, Traces traces,
            StaffLog log) {
        this.managed = managed;
        this.employees = employees;
        this.sessions = sessions;
        this.traces = traces;
        this.log = log;
    }

    /** See {@link org.counterfoil.common.staff.EmployeeApi#delete}. */
    @Transactional
    public Deletion delete(long id, Caller caller) {
        var employee = managed.leaving(caller, id);
        var before = employee.state() + ", " + log.described(employee);
        var forGood = !traces.has(id);
        if (forGood) {
            traces.forget(id);
            employees.delete(employee);
        } else {
            employee.delete();
            employees.saveAndFlush(employee);
            sessions.all(id);
        }
        log.record(caller, "delete-employee", employee, before, forGood ? "" : EmployeeState.DELETED.name());
        return new Deletion(forGood);
    }
}
