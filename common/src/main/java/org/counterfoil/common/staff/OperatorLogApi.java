package org.counterfoil.common.staff;

import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Needs;
import org.counterfoil.common.shared.PageOf;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.shared.job.JobRow;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Who did what, where, when. Headquarters sees all of it; whoever works for one store what was done there. */
@HttpExchange("/api/operator-log")
public interface OperatorLogApi {

    /** Newest first. Refuses: bad-request, naming the field rows, sort, cursor or text (a session is a number). */
    @Needs(Permission.OPERATOR_LOG)
    @PostExchange("/list")
    PageOf<LogRow> list(@RequestBody LogFilter filter);

    /** How many lines the list holds, whatever its page; counting stops at 10,001. */
    @Needs(Permission.OPERATOR_LOG)
    @PostExchange("/count")
    int count(@RequestBody LogFilter filter);

    /** Refuses: log-line-unknown. */
    @Needs(Permission.OPERATOR_LOG)
    @GetExchange("/{id}")
    LogDetails details(@PathVariable long id);

    /**
     * Begins to write all lines of the filter to a file; the caller must be allowed to see the list too.
     *
     * <p>Refuses: bad-request for a column that the list does not have, not-permitted.
     */
    @Needs(value = Permission.EXPORT, access = Access.WRITE)
    @PostExchange("/exports")
    JobRow export(@RequestBody ExportLog wanted);
}
