package org.counterfoil.server.issuing;

import org.counterfoil.common.card.CardMove;
import org.counterfoil.common.card.CardOperation;
import org.counterfoil.common.issuing.ReportFound;
import org.counterfoil.common.value.TransactionDetails;
import org.counterfoil.server.card.CardLife;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.value.Ask;
import org.springframework.stereotype.Component;

/** A card that was reported lost can be used again. */
@Component
class ReportFoundHandler {

    private final CardReports reports;
    private final CardLife life;

    ReportFoundHandler(CardReports reports, CardLife life) {
        this.reports = reports;
        this.life = life;
    }

    TransactionDetails handle(ReportFound command, Caller caller) {
        var report = new Report(CardOperation.FOUND, CardMove.REPORT_FOUND, command.card(), command.pin(),
                command.identity(), command.remark());
        return reports.once(new Ask("report-found", command.request(), command, caller), report,
                (card, who) -> CardReports.Change.free(() -> life.reportFound(who, card.id())));
    }
}
