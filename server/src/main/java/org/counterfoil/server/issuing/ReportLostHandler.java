package org.counterfoil.server.issuing;

import org.counterfoil.common.card.CardMove;
import org.counterfoil.common.card.CardOperation;
import org.counterfoil.common.issuing.ReportLost;
import org.counterfoil.common.value.TransactionDetails;
import org.counterfoil.server.card.CardLife;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.value.Ask;
import org.springframework.stereotype.Component;

/** From now on the card can't be used: its gate is blocked while the ledger holds it. */
@Component
class ReportLostHandler {

    private final CardReports reports;
    private final CardLife life;

    ReportLostHandler(CardReports reports, CardLife life) {
        this.reports = reports;
        this.life = life;
    }

    TransactionDetails handle(ReportLost command, Caller caller) {
        var report = new Report(CardOperation.LOSS, CardMove.REPORT_LOST, command.card(), command.pin(),
                command.identity(), command.remark());
        return reports.once(new Ask("report-lost", command.request(), command, caller), report,
                (card, who) -> CardReports.Change.free(() -> life.reportLost(who, card.id())));
    }
}
