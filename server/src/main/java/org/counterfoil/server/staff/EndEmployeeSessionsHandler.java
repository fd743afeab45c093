package org.counterfoil.server.staff;

import java.time.Clock;

import org.counterfoil.server.shared.Caller;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Signs somebody out who did not do it himself. */
@Component
class EndEmployeeSessionsHandler {

    private final ManagedEmployees managed;
    private final SessionRepository sessions;
    private final SessionEnd end;
    private final StaffLog log;
    private final Clock clock;

    EndEmployeeSessionsHandler(ManagedEmployees managed, SessionRepository sessions, SessionEnd end, StaffLog log,
            Clock clock) {
        this.managed = managed;
        this.sessions = sessions;
        this.end = end;
        this.log = log;
        this.clock = clock;
    }

    /** See {@link org.counterfoil.common.staff.EmployeeApi#endSession}. */
    @Transactional
    public void one(long id, long session, Caller caller) {
        var employee = managed.toChange(caller, id);
        sessions.findById(session).filter(found -> found.employee() == id).ifPresent(found -> {
            found.revoke(clock.instant());
            log.record(caller, "end-session", employee, "session " + session, "ended");
        });
    }

    /** See {@link org.counterfoil.common.staff.EmployeeApi#endSessions}. */
    @Transactional
    public void all(long id, Caller caller) {
        var employee = managed.toChange(caller, id);
        log.record(caller, "end-sessions", employee, "", "sessions ended: " + end.all(id));
    }
}
