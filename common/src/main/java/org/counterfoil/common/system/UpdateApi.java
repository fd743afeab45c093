package org.counterfoil.common.system;

import org.counterfoil.common.shared.Needs;
import org.counterfoil.common.shared.Permission;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** Whether a client is as new as its server. Nothing is looked up anywhere: the server knows its own version. */
@HttpExchange("/api/client-update")
public interface UpdateApi {

    /** By what the caller's client says of itself; nothing is newer for one that says nothing. */
    @Needs(Permission.SIGNED_IN)
    @GetExchange
    ClientUpdate mine();
}
