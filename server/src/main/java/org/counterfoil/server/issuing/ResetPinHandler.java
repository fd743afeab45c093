package org.counterfoil.server.issuing;

import java.util.Optional;

import org.counterfoil.common.card.CardMove;
import org.counterfoil.common.card.CardOperation;
import org.counterfoil.common.issuing.ResetPin;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.value.TransactionDetails;
import org.counterfoil.server.card.CardLife;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.value.Ask;
import org.springframework.stereotype.Component;

/** A holder who forgot the PIN, and is known by something else, gets another. */
@Component
class ResetPinHandler {

    private final CardReports reports;
    private final CardLife life;

    ResetPinHandler(CardReports reports, CardLife life) {
        this.reports = reports;
        this.life = life;
    }

    TransactionDetails handle(ResetPin command, Caller caller) {
        if (command.identity().isEmpty()) {
            throw Refusal.of(RefusalCode.IDENTITY_NEEDED).thrown();
        }
        var report = new Report(CardOperation.PIN_RESET, CardMove.RESET_PIN, command.card(), Optional.empty(),
                command.identity(), command.remark());
        return reports.once(new Ask("reset-pin", command.request(), command, caller), report,
                (card, who) -> CardReports.Change.free(() -> life.resetPin(who, card.id(), command.fresh())));
    }
}
