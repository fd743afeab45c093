package org.counterfoil.server.staff.pos;

import org.counterfoil.server.organisation.TerminalFacts;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.audit.OperatorLog;
import org.springframework.stereotype.Component;

/** How what is done to operators of handhelds stands in the operator log: by terminal and number. */
@Component
class PosOperatorLog {

    private final OperatorLog log;

    PosOperatorLog(OperatorLog log) {
        this.log = log;
    }

    void record(Caller caller, String action, TerminalFacts terminal, PosOperator operator, String before,
            String after) {
        log.record(caller, new OperatorLog.Entry("staff", action, terminal.number() + " " + operator.number(), before,
                after));
    }

    static String told(PosOperator.Person person) {
        return "name=" + person.realName() + ", employee=" + person.employee().map(String::valueOf).orElse("");
    }
}
