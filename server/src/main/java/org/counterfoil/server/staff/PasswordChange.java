package org.counterfoil.server.staff;

import java.time.Clock;
import java.util.Optional;

import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.audit.OperatorLog;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts a new password in place and ends what the old one had opened. */
@Component
class PasswordChange {

    private final ProvedEmployee proved;
    private final SessionRepository sessions;
    private final OperatorLog log;
    private final Clock clock;

    PasswordChange(ProvedEmployee proved, SessionRepository sessions, OperatorLog log, Clock clock) {
        this.proved = proved;
        this.sessions = sessions;
        this.log = log;
        this.clock = clock;
    }

    /**
     * The employee is locked, so that no session is opened by the old password beside it.
     *
     * <p>Refuses: changed-meanwhile, when the password that was proved is no longer the employee's.
     */
    @Transactional
    public void make(Caller caller, Optional<String> former, String hash) {
        var employee = proved.still(caller.operator().id(), former);
        employee.changePassword(hash);
        var others = sessions.findByEmployeeIdAndRevokedAtIsNull(employee.id()).stream()
                .filter(session -> session.id() != caller.session()).toList();
        others.forEach(session -> session.revoke(clock.instant()));
        log.record(caller, new OperatorLog.Entry("staff", "change-password", employee.operator().staffNumber(), "",
                others.size() + " other sessions ended"));
    }
}
