package org.counterfoil.server.staff;

import java.time.Clock;

import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.organisation.Places;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.audit.OperatorLog;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends sessions: the next call under their token is refused. */
@Component
class EndSessionHandler {

    private final SessionRepository sessions;
    private final Places places;
    private final OperatorLog log;
    private final Clock clock;

    EndSessionHandler(SessionRepository sessions, Places places, OperatorLog log, Clock clock) {
        this.sessions = sessions;
        this.places = places;
        this.log = log;
        this.clock = clock;
    }

    /** Ends the caller's own. */
    @Transactional
    public void signOut(Caller caller) {
        sessions.findById(caller.session()).orElseThrow().revoke(clock.instant());
        log.record(caller, new OperatorLog.Entry(StaffLog.MODULE, "sign-out", caller.operator().staffNumber(), "", ""));
    }

    /** Ends another; one that is gone already stays so. Refuses: not-permitted (one of another store). */
    @Transactional
    public void revoke(Caller caller, long id) {
        sessions.findById(id).ifPresent(session -> {
            if (!SessionQueries.sees(caller, places.terminal(session.terminal()))) {
                throw Refusal.of(RefusalCode.NOT_PERMITTED).thrown();
            }
            session.revoke(clock.instant());
            log.record(caller,
                    new OperatorLog.Entry(StaffLog.MODULE, "revoke-session", Long.toString(id), "open", "ended"));
        });
    }
}
