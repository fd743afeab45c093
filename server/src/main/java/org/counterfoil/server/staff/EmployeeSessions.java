package org.counterfoil.server.staff;

import java.util.List;

import org.counterfoil.common.staff.SessionView;
import org.counterfoil.server.shared.Caller;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The open sessions of one employee, to look at. */
@Component
class EmployeeSessions {

    private final ManagedEmployees managed;
    private final SessionQueries queries;

    EmployeeSessions(ManagedEmployees managed, SessionQueries queries) {
        this.managed = managed;
        this.queries = queries;
    }

    /** Refuses: employee-unknown. */
    @Transactional(readOnly = true)
    public List<SessionView> of(long employee, Caller caller) {
        return queries.of(managed.seen(caller, employee));
    }
}
