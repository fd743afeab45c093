package org.counterfoil.server.value;

import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.common.value.ChangeCounts;
import org.counterfoil.common.value.TransactionDetails;
import org.counterfoil.server.shared.Caller;
import org.springframework.stereotype.Component;

/** Uses of a counted service are taken. */
@Component
class UseCountsHandler {

    private final TransactionDesk desk;
    private final CountsPreparation counts;

    UseCountsHandler(TransactionDesk desk, CountsPreparation counts) {
        this.desk = desk;
        this.counts = counts;
    }

    TransactionDetails handle(ChangeCounts command, Caller caller) {
        return desk.once(new Ask("use-counts", command.request(), command, caller),
                () -> counts.prepare(command, TransactionKind.COUNT_USE));
    }
}
