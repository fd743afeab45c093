package org.counterfoil.server.organisation;

import org.counterfoil.common.organisation.EnrolmentCode;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.audit.OperatorLog;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells headquarters a code that ties a terminal to whoever is first to use it. */
@Component
class AskEnrolmentCodeHandler {

    private final TerminalsInReach terminals;
    private final BindingRepository bindings;
    private final OfficeFirst office;
    private final EnrolmentCodes codes;
    private final OperatorLog log;

    AskEnrolmentCodeHandler(TerminalsInReach terminals, BindingRepository bindings, OfficeFirst office,
            EnrolmentCodes codes, OperatorLog log) {
        this.terminals = terminals;
        this.bindings = bindings;
        this.office = office;
        this.codes = codes;
        this.log = log;
    }

    /** See {@link org.counterfoil.common.organisation.EnrolmentApi#code}. */
    @Transactional
    public EnrolmentCode handle(long id, Caller caller) {
        caller.demandHeadquarters();
        var terminal = terminals.lock(caller, id).facts();
        bindings.findByTerminalId(id).ifPresent(bound -> {
            throw Refusal.of(RefusalCode.TERMINAL_BOUND, "installation", bound.installation()).thrown();
        });
        office.demand(terminal);
        var code = codes.issue(terminal, caller.operator().id());
        log.record(caller, new OperatorLog.Entry(Closing.MODULE, "ask-enrolment-code", terminal.number(), "",
                "good until " + code.expires()));
        return code;
    }
}
