package org.counterfoil.server.staff.pos;

import java.util.Optional;

import org.counterfoil.common.shared.RefusedException;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.text.Entered;
import org.counterfoil.server.staff.Staff;
import org.springframework.stereotype.Component;

/** What was entered of an operator, in the form that is kept. */
@Component
class PosPeople {

    private static final int NAME = 60;

    private final Staff staff;

    PosPeople(Staff staff) {
        this.staff = staff;
    }

    /** Refuses, naming the field: field-missing, field-too-long, employee-unknown. */
    PosOperator.Person of(String realName, Optional<String> staffNumber, Caller caller) {
        var name = Entered.needed("realName", realName, NAME);
        return new PosOperator.Person(name,
                staffNumber.map(String::strip).filter(number -> !number.isEmpty()).map(number -> id(number, caller)));
    }

    private long id(String staffNumber, Caller caller) {
        try {
            return staff.seen(caller, staffNumber).id();
        } catch (RefusedException unknown) {
            throw unknown.refusal().with("field", "staffNumber").thrown();
        }
    }
}
