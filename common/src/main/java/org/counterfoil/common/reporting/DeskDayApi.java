package org.counterfoil.common.reporting;

import org.counterfoil.common.shared.Needs;
import org.counterfoil.common.shared.Permission;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** What a cashier may know before a sale. */
@HttpExchange("/api/desk-day")
public interface DeskDayApi {

    /** What the caller's own terminal has done today, read off the books themselves. */
    @Needs(Permission.TRANSACTIONS)
    @GetExchange
    DeskDay today();
}
