package org.counterfoil.server.staff;

import java.time.Clock;
import java.util.List;

import org.counterfoil.server.organisation.TerminalSessions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Ends sessions for whatever reason: the next call under their token is refused. */
@Component
class SessionEnd implements TerminalSessions {

    private final SessionRepository sessions;
    private final Clock clock;

    SessionEnd(SessionRepository sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    /** Ends all of an employee's and returns how many. */
    @Transactional(propagation = Propagation.MANDATORY)
    public int all(long employee) {
        return end(sessions.findByEmployeeIdAndRevokedAtIsNull(employee));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public int endAt(long terminal) {
        return end(sessions.findByTerminalIdAndRevokedAtIsNull(terminal));
    }

    private int end(List<Session> open) {
        open.forEach(session -> session.revoke(clock.instant()));
        return open.size();
    }
}
