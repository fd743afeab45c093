package org.counterfoil.trials.server;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

import org.counterfoil.client.shared.connection.Remote;
import org.counterfoil.client.shared.connection.ServerAddress;
import org.counterfoil.client.shared.connection.ServerGone;
import org.counterfoil.common.ledger.RequestKey;
import org.counterfoil.common.shared.Language;
import org.counterfoil.common.staff.SessionApi;
import org.counterfoil.common.staff.SignIn;
import org.counterfoil.common.staff.SignedIn;

/** Somebody signed in at a terminal, with the line the product's own client has. Safe for many threads. */
public final class Seat implements Line {

    private static final int TRIES = 10;

    static final Remote.Watch NOBODY_WATCHES = whenGone(() -> {});

    private final Remote remote;
    private final SignedIn session;
    private final Clock clock;
    private final AtomicLong sequence;

    private Seat(Remote remote, SignedIn session, Clock clock) {
        this.remote = remote;
        this.session = session;
        this.clock = clock;
        this.sequence = new AtomicLong(session.nextSequence());
    }

    /** Signs in. */
    public static Seat signIn(ServerAddress address, String terminal, String login, String password, Clock clock) {
        try (var open = line(address, Optional.empty(), NOBODY_WATCHES)) {
            var session = session(open.api(SessionApi.class), SignIn.of(terminal, login, password, Language.ZH_CN));
            return new Seat(line(address, Optional.of(session.token()), NOBODY_WATCHES), session, clock);
        }
    }

    /** A machine that is busy with the trial may take longer to let somebody in than a desk would wait. */
    private static SignedIn session(SessionApi sessions, SignIn who) {
        for (var attempt = 1;; attempt++) {
            try {
                return sessions.signIn(who);
            } catch (ServerGone gone) {
                if (attempt == TRIES) {
                    throw gone;
                }
            }
        }
    }

    /** The same session by another way to the server: through a proxy, or to another node. */
    public Seat by(ServerAddress address) {
        return by(address, () -> {});
    }

    /** The same, with somebody who is told of every call that got no answer. */
    public Seat by(ServerAddress address, Runnable gone) {
        return new Seat(line(address, Optional.of(session.token()), whenGone(gone)), session, clock);
    }

    private static Remote line(ServerAddress address, Optional<String> token, Remote.Watch watch) {
        return new Remote(address, () -> token, () -> Language.ZH_CN, watch);
    }

    private static Remote.Watch whenGone(Runnable then) {
        return new Remote.Watch() {
            @Override
            public void answered() {}

            @Override
            public void expired() {}

            @Override
            public void gone() {
                then.run();
            }
        };
    }

    @Override
    public <T> T api(Class<T> type) {
        return remote.api(type);
    }

    /** The session it works in. */
    public SignedIn session() {
        return session;
    }

    @Override
    public RequestKey key() {
        return new RequestKey(UUID.randomUUID(), session.epoch(), sequence.getAndIncrement(), clock.instant());
    }

    @Override
    public void close() {
        remote.close();
    }
}
