package org.counterfoil.server.staff.pos;

import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.organisation.Handhelds;
import org.counterfoil.server.organisation.TerminalFacts;
import org.counterfoil.server.shared.Caller;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Operators that are in a caller's reach: those of the terminals that are. */
@Component
class KnownPosOperators {

    private final PosOperatorRepository operators;
    private final Handhelds handhelds;

    KnownPosOperators(PosOperatorRepository operators, Handhelds handhelds) {
        this.operators = operators;
        this.handhelds = handhelds;
    }

    /** An operator with the terminal. */
    record Known(PosOperator operator, TerminalFacts terminal) {}

    /** The operator under the terminal's lock. Refuses: pos-operator-unknown, no-such-terminal. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Known lock(Caller caller, long id) {
        var operator = operators.findById(id)
                .orElseThrow(() -> Refusal.of(RefusalCode.POS_OPERATOR_UNKNOWN).thrown());
        return new Known(operator, handhelds.lock(caller, operator.terminal()));
    }
}
