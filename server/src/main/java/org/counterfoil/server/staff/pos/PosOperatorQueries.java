package org.counterfoil.server.staff.pos;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.counterfoil.common.staff.Operator;
import org.counterfoil.common.staff.PosOperatorRow;
import org.counterfoil.server.organisation.Handhelds;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.staff.Staff;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reading the operators of handhelds. */
@Component
@Transactional(readOnly = true)
class PosOperatorQueries {

    private final PosOperatorRepository operators;
    private final Handhelds handhelds;
    private final Staff staff;

    PosOperatorQueries(PosOperatorRepository operators, Handhelds handhelds, Staff staff) {
        this.operators = operators;
        this.handhelds = handhelds;
        this.staff = staff;
    }

    /** Those of a terminal, by number. Refuses: no-such-terminal, terminal-not-handheld. */
    public List<PosOperatorRow> of(long terminal, Caller caller) {
        return rows(operators.findByTerminalIdOrderByNumber(handhelds.seen(caller, terminal).id()));
    }

    /** One that the caller has just changed. */
    public PosOperatorRow row(long id) {
        return rows(List.of(operators.findById(id).orElseThrow())).getFirst();
    }

    private List<PosOperatorRow> rows(List<PosOperator> found) {
        var people = staff.operators(found.stream().flatMap(one -> one.person().employee().stream()).toList());
        return found.stream().map(one -> row(one, people)).toList();
    }

    private static PosOperatorRow row(PosOperator one, Map<Long, Operator> people) {
        return new PosOperatorRow(one.id(), one.terminal(), one.number(), one.person().realName(),
                one.person().employee().flatMap(id -> Optional.ofNullable(people.get(id))), one.isClosed(),
                one.version());
    }
}
