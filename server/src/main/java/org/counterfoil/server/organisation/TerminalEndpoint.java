package org.counterfoil.server.organisation;

import org.counterfoil.common.organisation.AddTerminal;
import org.counterfoil.common.organisation.EditTerminal;
import org.counterfoil.common.organisation.TerminalApi;
import org.counterfoil.common.organisation.TerminalFilter;
import org.counterfoil.common.organisation.TerminalRow;
import org.counterfoil.common.shared.PageOf;
import org.counterfoil.server.shared.CurrentCaller;
import org.springframework.web.bind.annotation.RestController;

@RestController
class TerminalEndpoint implements TerminalApi {

    private final CurrentCaller caller;
    private final TerminalQueries queries;
    private final AddTerminalHandler add;
    private final EditTerminalHandler edit;
    private final DeleteTerminalHandler delete;
    private final Closing closing;

    TerminalEndpoint(CurrentCaller caller, TerminalQueries queries, AddTerminalHandler add, EditTerminalHandler edit,
            DeleteTerminalHandler delete, Closing closing) {
        this.caller = caller;
        this.queries = queries;
        this.add = add;
        this.edit = edit;
        this.delete = delete;
        this.closing = closing;
    }

    @Override
    public PageOf<TerminalRow> list(TerminalFilter filter) {
        return queries.list(filter, caller.get());
    }

    @Override
    public int count(TerminalFilter filter) {
        return queries.count(filter, caller.get());
    }

    @Override
    public TerminalRow details(long id) {
        return queries.details(id, caller.get());
    }

    @Override
    public TerminalRow add(AddTerminal command) {
        return queries.details(add.handle(command, caller.get()), caller.get());
    }

    @Override
    public TerminalRow edit(EditTerminal command) {
        edit.handle(command, caller.get());
        return queries.details(command.terminal(), caller.get());
    }

    @Override
    public void close(long id) {
        closing.closeTerminal(caller.get(), id);
    }

    @Override
    public void open(long id) {
        closing.openTerminal(caller.get(), id);
    }

    @Override
    public void delete(long id) {
        delete.handle(id, caller.get());
    }
}
