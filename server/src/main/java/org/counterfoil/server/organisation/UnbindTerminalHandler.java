package org.counterfoil.server.organisation;

import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.audit.OperatorLog;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Cuts a terminal loose from its installation, and ends whatever that one had under way. */
@Component
class UnbindTerminalHandler {

    private final TerminalsInReach terminals;
    private final BindingRepository bindings;
    private final EnrolmentCodes codes;
    private final TerminalEpochs epochs;
    private final TerminalSessions sessions;
    private final OperatorLog log;

    UnbindTerminalHandler(TerminalsInReach terminals, BindingRepository bindings, EnrolmentCodes codes,
            TerminalEpochs epochs, TerminalSessions sessions, OperatorLog log) {
        this.terminals = terminals;
        this.bindings = bindings;
        this.codes = codes;
        this.epochs = epochs;
        this.sessions = sessions;
        this.log = log;
    }

    /** See {@link org.counterfoil.common.organisation.EnrolmentApi#unbind}. */
    @Transactional
    public void handle(long id, Caller caller) {
        StoresInReach.demandHeadquarters(caller);
        var terminal = terminals.lock(caller, id).facts();
        if (caller.terminal().id() == id) {
            throw Refusal.of(RefusalCode.OWN_TERMINAL).thrown();
        }
        codes.revoke(id);
        bindings.findByTerminalId(id).ifPresent(bound -> {
            bindings.delete(bound);
            epochs.skip(id);
            log.record(caller, new OperatorLog.Entry(Closing.MODULE, "unbind-terminal", terminal.number(),
                    bound.installation(), "sessions ended: " + sessions.endAt(id)));
        });
    }
}
