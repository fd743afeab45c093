package org.counterfoil.server.organisation;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives every session its own numbering of requests, so that two of one terminal can never use a number twice. */
@Component
public class TerminalEpochs {

    private final TerminalRepository terminals;

    TerminalEpochs(TerminalRepository terminals) {
        this.terminals = terminals;
    }

    /** The next epoch of the terminal, within the transaction that opens the session. */
    @Transactional(propagation = Propagation.MANDATORY)
    public int next(long terminal) {
        return terminals.lock(terminal).orElseThrow().nextEpoch();
    }
}
