package org.counterfoil.server.organisation;

import org.counterfoil.common.organisation.AddTerminal;
import org.counterfoil.common.organisation.EditTerminal;
import org.counterfoil.common.organisation.ExportTerminals;
import org.counterfoil.common.organisation.TerminalApi;
import org.counterfoil.common.organisation.TerminalFilter;
import org.counterfoil.common.organisation.TerminalRow;
import org.counterfoil.common.shared.PageOf;
import org.counterfoil.common.shared.job.JobRow;
import org.counterfoil.server.shared.CurrentCaller;
import org.counterfoil.server.shared.export.Exports;
import org.springframework.web.bind.annotation.RestController;

@RestController
class TerminalEndpoint implements TerminalApi {

    private final CurrentCaller caller;
    private final TerminalQueries queries;
    private final TerminalHandlers handlers;
    private final Exports exports;
    private final TerminalExport export;

    TerminalEndpoint(CurrentCaller caller, TerminalQueries queries, TerminalHandlers handlers, Exports exports,
            TerminalExport export) {
        this.caller = caller;
        this.queries = queries;
        this.handlers = handlers;
        this.exports = exports;
        this.export = export;
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
    public JobRow export(ExportTerminals wanted) {
        return exports.begin(export, wanted, caller.get());
    }

    @Override
    public TerminalRow details(long id) {
        return queries.details(id, caller.get());
    }

    @Override
    public TerminalRow add(AddTerminal command) {
        return queries.details(handlers.add().handle(command, caller.get()), caller.get());
    }

    @Override
    public TerminalRow edit(EditTerminal command) {
        handlers.edit().handle(command, caller.get());
        return queries.details(command.terminal(), caller.get());
    }

    @Override
    public void close(long id) {
        handlers.closing().closeTerminal(caller.get(), id);
    }

    @Override
    public void open(long id) {
        handlers.closing().openTerminal(caller.get(), id);
    }

    @Override
    public void delete(long id) {
        handlers.delete().handle(id, caller.get());
    }
}
