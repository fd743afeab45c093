package org.counterfoil.server.staff.log;

import org.counterfoil.common.shared.PageOf;
import org.counterfoil.common.shared.job.JobRow;
import org.counterfoil.common.staff.ExportLog;
import org.counterfoil.common.staff.LogDetails;
import org.counterfoil.common.staff.LogFilter;
import org.counterfoil.common.staff.LogRow;
import org.counterfoil.common.staff.OperatorLogApi;
import org.counterfoil.server.shared.CurrentCaller;
import org.counterfoil.server.shared.export.Exports;
import org.springframework.web.bind.annotation.RestController;

/** The door to the operator log. */
@RestController
class OperatorLogEndpoint implements OperatorLogApi {

    private final LogQueries queries;
    private final CurrentCaller caller;
    private final Exports exports;
    private final LogExport export;

    OperatorLogEndpoint(LogQueries queries, CurrentCaller caller, Exports exports, LogExport export) {
        this.queries = queries;
        this.caller = caller;
        this.exports = exports;
        this.export = export;
    }

    @Override
    public PageOf<LogRow> list(LogFilter filter) {
        return queries.list(filter, caller.get());
    }

    @Override
    public int count(LogFilter filter) {
        return queries.count(filter, caller.get());
    }

    @Override
    public LogDetails details(long id) {
        return queries.details(id, caller.get());
    }

    @Override
    public JobRow export(ExportLog wanted) {
        return exports.begin(export, wanted, caller.get());
    }
}
