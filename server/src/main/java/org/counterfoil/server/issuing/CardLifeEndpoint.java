package org.counterfoil.server.issuing;

import org.counterfoil.common.issuing.CancelCard;
import org.counterfoil.common.issuing.CardDues;
import org.counterfoil.common.issuing.CardLifeApi;
import org.counterfoil.common.issuing.ReplaceCard;
import org.counterfoil.common.issuing.ReportFound;
import org.counterfoil.common.issuing.ReportLost;
import org.counterfoil.common.issuing.ResetPin;
import org.counterfoil.common.value.TransactionDetails;
import org.counterfoil.server.shared.CurrentCaller;
import org.springframework.web.bind.annotation.RestController;

/** The door to what becomes of cards. */
@RestController
class CardLifeEndpoint implements CardLifeApi {

    private final CurrentCaller caller;
    private final ReportLostHandler lost;
    private final ReportFoundHandler found;
    private final ReplaceCardHandler replace;
    private final CancelCardHandler cancel;
    private final ResetPinHandler pin;
    private final CardDuesQuery dues;

    CardLifeEndpoint(CurrentCaller caller, ReportLostHandler lost, ReportFoundHandler found,
            ReplaceCardHandler replace, CancelCardHandler cancel, ResetPinHandler pin, CardDuesQuery dues) {
        this.caller = caller;
        this.lost = lost;
        this.found = found;
        this.replace = replace;
        this.cancel = cancel;
        this.pin = pin;
        this.dues = dues;
    }

    @Override
    public TransactionDetails reportLost(ReportLost command) {
        return lost.handle(command, caller.get());
    }

    @Override
    public TransactionDetails reportFound(ReportFound command) {
        return found.handle(command, caller.get());
    }

    @Override
    public CardDues dues(String card) {
        return dues.of(card);
    }

    @Override
    public TransactionDetails replace(ReplaceCard command) {
        return replace.handle(command, caller.get());
    }

    @Override
    public TransactionDetails cancel(CancelCard command) {
        return cancel.handle(command, caller.get());
    }

    @Override
    public TransactionDetails resetPin(ResetPin command) {
        return pin.handle(command, caller.get());
    }
}
