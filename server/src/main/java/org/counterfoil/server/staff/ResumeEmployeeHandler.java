package org.counterfoil.server.staff;

import org.counterfoil.common.staff.EmployeeDetails;
import org.counterfoil.common.staff.EmployeeState;
import org.counterfoil.server.shared.Caller;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets a suspended employee work again. */
@Component
class ResumeEmployeeHandler {

    private final ManagedEmployees managed;
    private final EmployeeRepository employees;
    private final EmployeeQueries queries;
    private final StaffLog log;

    ResumeEmployeeHandler(ManagedEmployees managed, EmployeeRepository employees, EmployeeQueries queries,
            StaffLog log) {
        this.managed = managed;
        this.employees = employees;
        this.queries = queries;
        this.log = log;
    }

    /** See {@link org.counterfoil.common.staff.EmployeeApi#resume}; what had been open stays ended. */
    @Transactional
    public EmployeeDetails resume(long id, Caller caller) {
        var employee = managed.another(caller, id);
        var before = employee.state();
        employee.resume();
        employees.saveAndFlush(employee);
        log.record(caller, "resume", employee, before.name(), EmployeeState.IN_SERVICE.name());
        return queries.details(id, caller);
    }
}
