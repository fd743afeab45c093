package org.counterfoil.server.reporting;

import org.counterfoil.common.reporting.DeskDay;
import org.counterfoil.common.reporting.DeskDayApi;
import org.counterfoil.server.shared.CurrentCaller;
import org.springframework.web.bind.annotation.RestController;

/** The door to a desk's day. */
@RestController
class DeskDayEndpoint implements DeskDayApi {

    private final DeskDayQueries queries;
    private final CurrentCaller caller;

    DeskDayEndpoint(DeskDayQueries queries, CurrentCaller caller) {
        this.queries = queries;
        this.caller = caller;
    }

    @Override
    public DeskDay today() {
        return queries.today(caller.get());
    }
}
