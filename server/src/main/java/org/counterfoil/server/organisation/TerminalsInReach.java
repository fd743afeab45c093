package org.counterfoil.server.organisation;

import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.shared.Caller;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which terminals a caller may see and change: those of the stores that are in reach. */
@Component
class TerminalsInReach {

    private final TerminalRepository terminals;

    TerminalsInReach(TerminalRepository terminals) {
        this.terminals = terminals;
    }

    /** The terminal, which nobody else changes until the transaction ends. Refuses: no-such-terminal. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Terminal lock(Caller caller, long id) {
        return terminals.lock(id).filter(found -> sees(caller, found)).orElseThrow(TerminalsInReach::unknown);
    }

    /** The same to look at. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Terminal seen(Caller caller, long id) {
        return terminals.findById(id).filter(found -> sees(caller, found)).orElseThrow(TerminalsInReach::unknown);
    }

    static RuntimeException unknown() {
        return Refusal.of(RefusalCode.NO_SUCH_TERMINAL).thrown();
    }

    private static boolean sees(Caller caller, Terminal terminal) {
        return StoresInReach.of(caller).filter(own -> own != terminal.facts().store()).isEmpty();
    }
}
