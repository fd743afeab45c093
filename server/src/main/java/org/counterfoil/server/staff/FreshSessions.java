package org.counterfoil.server.staff;

import java.time.Clock;

import org.counterfoil.common.shared.Language;
import org.counterfoil.server.organisation.TerminalEpochs;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes sessions, each with a token that only its holder knows and an epoch of its own. */
@Component
class FreshSessions {

    private final SessionRepository sessions;
    private final Tokens tokens;
    private final TerminalEpochs epochs;
    private final Clock clock;

    FreshSessions(SessionRepository sessions, Tokens tokens, TerminalEpochs epochs, Clock clock) {
        this.sessions = sessions;
        this.tokens = tokens;
        this.epochs = epochs;
        this.clock = clock;
    }

    /** A session that was just made, and its token, which is kept nowhere. */
    record Opened(Session session, String token) {}

    @Transactional(propagation = Propagation.MANDATORY)
    public Opened begin(long employee, long terminal, Language language, String address) {
        var token = tokens.fresh();
        return new Opened(sessions.saveAndFlush(new Session(new Session.Beginning(Tokens.hash(token), employee,
                terminal, epochs.next(terminal), language, address), clock.instant())), token);
    }
}
