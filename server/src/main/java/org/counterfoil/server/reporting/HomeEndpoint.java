package org.counterfoil.server.reporting;

import org.counterfoil.common.reporting.HomeApi;
import org.counterfoil.common.reporting.HomeFigures;
import org.counterfoil.common.reporting.HouseCard;
import org.counterfoil.server.shared.CurrentCaller;
import org.springframework.web.bind.annotation.RestController;

/** The door to the first page. */
@RestController
class HomeEndpoint implements HomeApi {

    private final HomeQueries figures;
    private final HouseQueries house;
    private final CurrentCaller caller;

    HomeEndpoint(HomeQueries figures, HouseQueries house, CurrentCaller caller) {
        this.figures = figures;
        this.house = house;
        this.caller = caller;
    }

    @Override
    public HomeFigures figures() {
        return figures.figures(caller.get());
    }

    @Override
    public HouseCard house() {
        return house.card(caller.get());
    }
}
