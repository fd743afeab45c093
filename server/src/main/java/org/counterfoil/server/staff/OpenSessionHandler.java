package org.counterfoil.server.staff;

import org.counterfoil.common.shared.Language;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.staff.SignedIn;
import org.counterfoil.server.organisation.TerminalFacts;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.audit.OperatorLog;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens a session for an employee who has proved who it is. */
@Component
class OpenSessionHandler {

    private static final long FIRST = 1;

    private final ProvedEmployee proved;
    private final FreshSessions sessions;
    private final SessionGate gate;
    private final SessionQueries queries;
    private final EndSessionHandler end;
    private final OperatorLog log;

    OpenSessionHandler(ProvedEmployee proved, FreshSessions sessions, SessionGate gate, SessionQueries queries,
            EndSessionHandler end, OperatorLog log) {
        this.proved = proved;
        this.sessions = sessions;
        this.gate = gate;
        this.queries = queries;
        this.end = end;
        this.log = log;
    }

    /** How somebody has proved who it is. */
    enum Way {
        PASSWORD(""),
        PHONE("by phone");

        private final String told;

        Way(String told) {
            this.told = told;
        }
    }

    /** Opens the session of who knew the password; see the other. */
    @Transactional
    public SignedIn open(Employee who, TerminalFacts terminal, Language language, String address) {
        return open(who, terminal, language, address, Way.PASSWORD);
    }

    /**
     * Opens the session; its requests are numbered from 1 in an epoch of its own.
     *
     * <p>Refuses: employee-suspended, not-permitted (at another store or terminal), terminal-closed, store-closed,
     * merchant-closed, address-not-allowed, changed-meanwhile. Nothing is left of a session that is refused.
     */
    @Transactional
    public SignedIn open(Employee who, TerminalFacts terminal, Language language, String address, Way way) {
        var employee = proved.still(who.id(), who.passwordHash());
        if (!employee.isInService()) {
            throw Refusal.of(RefusalCode.EMPLOYEE_SUSPENDED).thrown();
        }
        if (!employee.worksAt(terminal)) {
            throw Refusal.of(RefusalCode.NOT_PERMITTED).thrown();
        }
        var opened = sessions.begin(employee.id(), terminal.id(), language, address);
        var caller = gate.opened(opened.session().id(), address);
        log.record(caller, new OperatorLog.Entry("staff", "sign-in", caller.operator().staffNumber(), "", way.told));
        return queries.signedIn(opened.session(), caller, opened.token(), FIRST);
    }

    /** Opens the session as {@link #open} does and ends the one of whoever leaves the terminal: both or neither. */
    @Transactional
    public SignedIn handOver(Employee who, TerminalFacts terminal, Language language, Caller leaving) {
        var opened = open(who, terminal, language, leaving.address());
        end.signOut(leaving);
        return opened;
    }
}
