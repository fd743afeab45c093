package org.counterfoil.server.staff;

import java.time.Clock;

import org.counterfoil.common.shared.Language;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.staff.SignedIn;
import org.counterfoil.server.organisation.TerminalEpochs;
import org.counterfoil.server.organisation.TerminalFacts;
import org.counterfoil.server.shared.audit.OperatorLog;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens a session for an employee who has proved who it is. */
@Component
class OpenSessionHandler {

    private static final long FIRST = 1;

    private final SessionRepository sessions;
    private final SessionGate gate;
    private final SessionQueries queries;
    private final Tokens tokens;
    private final TerminalEpochs epochs;
    private final OperatorLog log;
    private final Clock clock;

    OpenSessionHandler(SessionRepository sessions, SessionGate gate, SessionQueries queries, Tokens tokens,
            TerminalEpochs epochs, OperatorLog log, Clock clock) {
        this.sessions = sessions;
        this.gate = gate;
        this.queries = queries;
        this.tokens = tokens;
        this.epochs = epochs;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Opens the session; its requests are numbered from 1 in an epoch of its own.
     *
     * <p>Refuses: employee-suspended, not-permitted (at another store), terminal-closed, store-closed,
     * merchant-expired. Nothing is left of a session that is refused.
     */
    @Transactional
    public SignedIn open(Employee employee, TerminalFacts terminal, Language language, String address) {
        if (!employee.isInService()) {
            throw Refusal.of(RefusalCode.EMPLOYEE_SUSPENDED).thrown();
        }
        if (!employee.worksAt(terminal.store())) {
            throw Refusal.of(RefusalCode.NOT_PERMITTED).thrown();
        }
        var token = tokens.fresh();
        var session = sessions.saveAndFlush(new Session(new Session.Beginning(Tokens.hash(token), employee.id(),
                terminal.id(), epochs.next(terminal.id()), language, address), clock.instant()));
        var caller = gate.opened(session.id(), address);
        log.record(caller, new OperatorLog.Entry("staff", "sign-in", caller.operator().staffNumber(), "", ""));
        return queries.signedIn(session, caller, token, FIRST);
    }
}
