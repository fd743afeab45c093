package org.counterfoil.server.staff.pos;

import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.staff.AddPosOperator;
import org.counterfoil.server.organisation.Handhelds;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.text.Entered;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives a number of a handheld to somebody. */
@Component
class AddPosOperatorHandler {

    private final Handhelds handhelds;
    private final PosOperatorRepository operators;
    private final PosPeople people;
    private final PosOperatorLog log;

    AddPosOperatorHandler(Handhelds handhelds, PosOperatorRepository operators, PosPeople people, PosOperatorLog log) {
        this.handhelds = handhelds;
        this.operators = operators;
        this.people = people;
        this.log = log;
    }

    /** See {@link org.counterfoil.common.staff.PosOperatorApi#add}; the new one's id. */
    @Transactional
    public long handle(AddPosOperator command, Caller caller) {
        var terminal = handhelds.lock(caller, command.terminal());
        var number = Entered.digits("number", command.number(), "01", "99");
        var person = people.of(command.realName(), command.staffNumber(), caller);
        if (operators.existsByTerminalIdAndNumber(terminal.id(), number)) {
            throw Refusal.of(RefusalCode.POS_NUMBER_TAKEN, "field", "number").with("number", number).thrown();
        }
        var added = operators.saveAndFlush(new PosOperator(terminal.id(), number, person));
        log.record(caller, "add-pos-operator", terminal, added, "", PosOperatorLog.told(person));
        return added.id();
    }
}
