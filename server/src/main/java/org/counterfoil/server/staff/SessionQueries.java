package org.counterfoil.server.staff;

import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;

import org.counterfoil.common.staff.EmployeeType;
import org.counterfoil.common.staff.SessionView;
import org.counterfoil.common.staff.SignedIn;
import org.counterfoil.server.organisation.Places;
import org.counterfoil.server.organisation.TerminalFacts;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.settings.ServerSettings;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reading sessions. */
@Component
class SessionQueries {

    private final SessionRepository sessions;
    private final Staff staff;
    private final Places places;
    private final RequestNumbers numbers;
    private final Duration idle;
    private final Clock clock;

    SessionQueries(SessionRepository sessions, Staff staff, Places places, RequestNumbers numbers,
            ServerSettings settings, Clock clock) {
        this.sessions = sessions;
        this.staff = staff;
        this.places = places;
        this.numbers = numbers;
        this.idle = settings.signIn().idle();
        this.clock = clock;
    }

    /** The caller's own session, numbered on from what the ledger has. */
    @Transactional(readOnly = true)
    public SignedIn current(Caller caller, String token) {
        return signedIn(sessions.findById(caller.session()).orElseThrow(), caller, token,
                numbers.nextOf(caller.terminal().id(), caller.epoch()));
    }

    /** The newest 500 of the merchant's open sessions; a store manager sees those of the own store. */
    @Transactional(readOnly = true)
    public List<SessionView> list(Caller caller) {
        var open = sessions.findTop500ByRevokedAtIsNullAndLastSeenAtAfterOrderByLastSeenAtDesc(
                clock.instant().minus(idle));
        var terminals = places.terminals(open.stream().map(Session::terminal).distinct().toList());
        var people = staff.operators(open.stream().map(Session::employee).distinct().toList());
        return open.stream().filter(session -> sees(caller, terminals.get(session.terminal())))
                .map(session -> new SessionView(session.id(), people.get(session.employee()),
                        terminals.get(session.terminal()).number(), session.signedInAt(), session.lastSeenAt()))
                .toList();
    }

    /** The open sessions of an employee, newest first. */
    @Transactional(readOnly = true)
    public List<SessionView> of(Employee employee) {
        var limit = clock.instant().minus(idle);
        var open = sessions.findByEmployeeIdAndRevokedAtIsNull(employee.id()).stream()
                .filter(session -> session.lastSeenAt().isAfter(limit))
                .sorted(Comparator.comparing(Session::lastSeenAt).reversed()).toList();
        var terminals = places.terminals(open.stream().map(Session::terminal).distinct().toList());
        return open.stream().map(session -> new SessionView(session.id(), employee.operator(),
                terminals.get(session.terminal()).number(), session.signedInAt(), session.lastSeenAt())).toList();
    }

    /** Whether the caller may see and end the sessions of a terminal. */
    static boolean sees(Caller caller, TerminalFacts terminal) {
        return caller.operator().type() == EmployeeType.MERCHANT_ADMINISTRATOR || terminal.store() == caller.store();
    }

    SignedIn signedIn(Session session, Caller caller, String token, long nextSequence) {
        return new SignedIn(token, session.signedInAt(), (int) idle.toSeconds(), caller.operator(),
                places.desk(caller.terminal().number()), caller.grants(), session.epoch(), nextSequence,
                caller.passwordDue(), caller.licence());
    }
}
