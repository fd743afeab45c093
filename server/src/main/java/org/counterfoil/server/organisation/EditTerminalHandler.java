package org.counterfoil.server.organisation;

import org.counterfoil.common.organisation.EditTerminal;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.audit.Difference;
import org.counterfoil.server.shared.audit.OperatorLog;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes what was entered of a terminal; an edit of what somebody else has changed meanwhile is refused. */
@Component
class EditTerminalHandler {

    private final TerminalsInReach terminals;
    private final OperatorLog log;

    EditTerminalHandler(TerminalsInReach terminals, OperatorLog log) {
        this.terminals = terminals;
        this.log = log;
    }

    @Transactional
    public void handle(EditTerminal command, Caller caller) {
        var terminal = terminals.lock(caller, command.terminal());
        var profile = Profiles.of(command.profile());
        if (terminal.version() != command.version()) {
            throw Refusal.of(RefusalCode.CHANGED_MEANWHILE).thrown();
        }
        var before = Profiles.fields(terminal.profile());
        terminal.change(profile);
        var changed = Difference.between(before, Profiles.fields(profile));
        if (!changed.isNone()) {
            log.record(caller, new OperatorLog.Entry(Closing.MODULE, "edit-terminal", terminal.facts().number(),
                    changed.before(), changed.after()));
        }
    }
}
