package org.counterfoil.server.staff.pos;

import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.staff.EditPosOperator;
import org.counterfoil.server.shared.Caller;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes who works at a handheld under a number, and whether anybody does. */
@Component
class EditPosOperatorHandler {

    private final KnownPosOperators known;
    private final PosPeople people;
    private final PosOperatorLog log;

    EditPosOperatorHandler(KnownPosOperators known, PosPeople people, PosOperatorLog log) {
        this.known = known;
        this.people = people;
        this.log = log;
    }

    /** See {@link org.counterfoil.common.staff.PosOperatorApi#edit}. */
    @Transactional
    public void handle(EditPosOperator command, Caller caller) {
        var found = known.lock(caller, command.operator());
        var person = people.of(command.realName(), command.staffNumber(), caller);
        var operator = found.operator();
        if (operator.version() != command.version()) {
            throw Refusal.of(RefusalCode.CHANGED_MEANWHILE).thrown();
        }
        var before = operator.person();
        if (!before.equals(person)) {
            operator.change(person);
            log.record(caller, "edit-pos-operator", found.terminal(), operator, PosOperatorLog.told(before),
                    PosOperatorLog.told(person));
        }
    }

    /** See {@link org.counterfoil.common.staff.PosOperatorApi#close} and its counterpart. */
    @Transactional
    public void turn(long id, boolean closed, Caller caller) {
        var found = known.lock(caller, id);
        var before = told(found.operator().isClosed());
        found.operator().turn(closed);
        log.record(caller, closed ? "close-pos-operator" : "open-pos-operator", found.terminal(), found.operator(),
                before, told(closed));
    }

    private static String told(boolean closed) {
        return closed ? "closed" : "open";
    }
}
