package org.counterfoil.common.system;

import org.counterfoil.common.shared.Needs;
import org.counterfoil.common.shared.Permission;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** How the server fares. Headquarters alone (not-permitted); meant for whoever runs the server. */
@HttpExchange("/api/system")
public interface SystemApi {

    /** As it is at this moment; nothing of it is of any merchant. */
    @Needs(Permission.SYSTEM)
    @GetExchange
    SystemDetails details();
}
