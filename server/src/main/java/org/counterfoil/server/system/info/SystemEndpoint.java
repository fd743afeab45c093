package org.counterfoil.server.system.info;

import org.counterfoil.common.system.SystemApi;
import org.counterfoil.common.system.SystemDetails;
import org.counterfoil.server.shared.CurrentCaller;
import org.springframework.web.bind.annotation.RestController;

@RestController
class SystemEndpoint implements SystemApi {

    private final CurrentCaller caller;
    private final SystemQueries queries;

    SystemEndpoint(CurrentCaller caller, SystemQueries queries) {
        this.caller = caller;
        this.queries = queries;
    }

    @Override
    public SystemDetails details() {
        return queries.details(caller.get());
    }
}
