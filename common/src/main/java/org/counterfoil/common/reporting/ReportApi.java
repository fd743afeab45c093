package org.counterfoil.common.reporting;

import org.counterfoil.common.shared.Needs;
import org.counterfoil.common.shared.Permission;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** What all reports have in common, whatever they tell of. */
@HttpExchange("/api/reports")
public interface ReportApi {

    /** Who makes a report now: the caller. */
    @Needs(Permission.SIGNED_IN)
    @GetExchange("/maker")
    ReportMaker maker();
}
