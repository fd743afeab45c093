package org.counterfoil.server.issuing;

import org.counterfoil.common.issuing.CardLifeApi;
import org.counterfoil.common.issuing.ReportFound;
import org.counterfoil.common.issuing.ReportLost;
import org.counterfoil.common.value.TransactionDetails;
import org.counterfoil.server.shared.CurrentCaller;
import org.springframework.web.bind.annotation.RestController;

/** The door to what becomes of cards. */
@RestController
class CardLifeEndpoint implements CardLifeApi {

    private final CurrentCaller caller;
    private final ReportLostHandler lost;
    private final ReportFoundHandler found;

    CardLifeEndpoint(CurrentCaller caller, ReportLostHandler lost, ReportFoundHandler found) {
        this.caller = caller;
        this.lost = lost;
        this.found = found;
    }

    @Override
    public TransactionDetails reportLost(ReportLost command) {
        return lost.handle(command, caller.get());
    }

    @Override
    public TransactionDetails reportFound(ReportFound command) {
        return found.handle(command, caller.get());
    }
}
