package org.counterfoil.client.shared.seal;

import java.time.Clock;
import java.util.concurrent.atomic.AtomicLong;

import org.counterfoil.common.organisation.TerminalProof;
import org.counterfoil.common.organisation.TerminalSeal;

/**
 * Signs for a terminal with the key that it is bound by. Every proof is of a later time than the one before, and
 * goes by the server's clock where that one has told that this machine's is wrong.
 */
public final class Seal {

    private final String terminal;
    private final InstallationKey key;
    private final Clock clock;
    private final AtomicLong ahead = new AtomicLong();
    private final AtomicLong last = new AtomicLong();

    public Seal(String terminal, InstallationKey key, Clock clock) {
        this.terminal = terminal;
        this.key = key;
        this.clock = clock;
    }

    /** For signing in as whoever has the login. */
    public TerminalProof signIn(String login) {
        var now = clock.millis() + ahead.get();
        var at = last.updateAndGet(before -> Math.max(now, before + 1));
        return new TerminalProof(at, key.sign(TerminalSeal.ofSignIn(terminal, login, at)));
    }

    /** What time it is on the server, in milliseconds since 1970. */
    public void setTime(long server) {
        ahead.set(server - clock.millis());
        last.set(server - 1);
    }
}
