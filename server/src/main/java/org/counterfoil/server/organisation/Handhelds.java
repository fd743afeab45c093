package org.counterfoil.server.organisation;

import org.counterfoil.common.organisation.TerminalType;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.shared.Caller;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The handheld POS terminals, for those who work with what is of them. */
@Component
public class Handhelds {

    private final TerminalsInReach terminals;

    Handhelds(TerminalsInReach terminals) {
        this.terminals = terminals;
    }

    /**
     * The handheld, which nobody else changes until the caller's transaction ends.
     *
     * <p>Refuses: no-such-terminal (which is also one of another store to a store), terminal-not-handheld.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public TerminalFacts lock(Caller caller, long id) {
        return handheld(terminals.lock(caller, id));
    }

    /** The same to look at. */
    @Transactional(propagation = Propagation.MANDATORY)
    public TerminalFacts seen(Caller caller, long id) {
        return handheld(terminals.seen(caller, id));
    }

    private static TerminalFacts handheld(Terminal terminal) {
        if (terminal.facts().type() != TerminalType.POS) {
            throw Refusal.of(RefusalCode.TERMINAL_NOT_HANDHELD).thrown();
        }
        return terminal.facts();
    }
}
