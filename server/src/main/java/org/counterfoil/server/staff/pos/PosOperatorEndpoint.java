package org.counterfoil.server.staff.pos;

import java.util.List;

import org.counterfoil.common.staff.AddPosOperator;
import org.counterfoil.common.staff.EditPosOperator;
import org.counterfoil.common.staff.PosOperatorApi;
import org.counterfoil.common.staff.PosOperatorRow;
import org.counterfoil.server.shared.CurrentCaller;
import org.springframework.web.bind.annotation.RestController;

@RestController
class PosOperatorEndpoint implements PosOperatorApi {

    private final CurrentCaller caller;
    private final PosOperatorQueries queries;
    private final AddPosOperatorHandler add;
    private final EditPosOperatorHandler edit;

    PosOperatorEndpoint(CurrentCaller caller, PosOperatorQueries queries, AddPosOperatorHandler add,
            EditPosOperatorHandler edit) {
        this.caller = caller;
        this.queries = queries;
        this.add = add;
        this.edit = edit;
    }

    @Override
    public List<PosOperatorRow> of(long terminal) {
        return queries.of(terminal, caller.get());
    }

    @Override
    public PosOperatorRow add(AddPosOperator command) {
        return queries.row(add.handle(command, caller.get()));
    }

    @Override
    public PosOperatorRow edit(EditPosOperator command) {
        edit.handle(command, caller.get());
        return queries.row(command.operator());
    }

    @Override
    public PosOperatorRow close(long id) {
        edit.turn(id, true, caller.get());
        return queries.row(id);
    }

    @Override
    public PosOperatorRow open(long id) {
        edit.turn(id, false, caller.get());
        return queries.row(id);
    }
}
