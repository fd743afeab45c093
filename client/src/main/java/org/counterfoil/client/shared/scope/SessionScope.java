package org.counterfoil.client.shared.scope;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

import org.counterfoil.client.shared.settings.KeptLists;
import org.counterfoil.client.shared.text.Figures;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.common.ledger.RequestKey;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.staff.SignedIn;

/** Lives from signing in to signing out. */
public final class SessionScope extends Scope {

    private final TerminalScope terminal;
    private final SignedIn signedIn;
    private final Texts texts;
    private final AtomicLong nextSequence;

    public SessionScope(TerminalScope terminal, SignedIn signedIn) {
        this.terminal = terminal;
        this.signedIn = signedIn;
        this.nextSequence = new AtomicLong(signedIn.nextSequence());
        var language = terminal.settings().get().language();
        this.texts = new Texts(language, new Figures(language, signedIn.desk().currency(),
                signedIn.desk().zone()));
        terminal.bearer().accept(signedIn.token());
    }

    public TerminalScope terminal() {
        return terminal;
    }

    public SignedIn signedIn() {
        return signedIn;
    }

    public Texts texts() {
        return texts;
    }

    /** What the operator's lists remember on this machine. */
    public KeptLists lists() {
        return new KeptLists(terminal.settings(), signedIn.operator().staffNumber());
    }

    /** The server's door of this type, asked with this session's token. */
    public <T> T api(Class<T> type) {
        return terminal.apis().api(type);
    }

    /** Whether the operator's role allows it; what it does not allow is not shown. */
    public boolean may(Permission permission, Access access) {
        return signedIn.may(permission, access);
    }

    /** The key of a request that an office makes; a front desk numbers its own, which must outlast the session. */
    public RequestKey newRequest() {
        return new RequestKey(UUID.randomUUID(), signedIn.epoch(), nextSequence.getAndIncrement(),
                terminal.clock().instant());
    }

    @Override
    public void close() {
        super.close();
        terminal.bearer().accept("");
    }
}
