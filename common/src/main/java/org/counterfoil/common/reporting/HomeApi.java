package org.counterfoil.common.reporting;

import org.counterfoil.common.shared.Needs;
import org.counterfoil.common.shared.Permission;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/**
 * The first page of an office or a desk. At the back office of headquarters it tells of the whole merchant, everywhere
 * else of the terminal's store alone.
 */
@HttpExchange("/api/home")
public interface HomeApi {

    /** What today came to so far. It follows the books within some seconds. */
    @Needs(Permission.TRANSACTIONS)
    @GetExchange("/figures")
    HomeFigures figures();

    /** Who the house is, and what it has left. */
    @Needs(Permission.SIGNED_IN)
    @GetExchange("/house")
    HouseCard house();
}
