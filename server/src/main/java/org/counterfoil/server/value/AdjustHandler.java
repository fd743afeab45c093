package org.counterfoil.server.value;

import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.value.Adjust;
import org.counterfoil.common.value.TransactionDetails;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.value.recipe.AdjustRecipe;
import org.springframework.stereotype.Component;

/** A correction by hand; it needs a reason, and over a limit a second person. */
@Component
class AdjustHandler {

    private final TransactionDesk desk;
    private final CardGate cards;
    private final Limits limits;

    AdjustHandler(TransactionDesk desk, CardGate cards, Limits limits) {
        this.desk = desk;
        this.cards = cards;
        this.limits = limits;
    }

    TransactionDetails handle(Adjust command, Caller caller) {
        return desk.once(new Ask("adjust", command.request(), command, caller), () -> {
            limits.adjustment(command);
            if (command.reason().isBlank()) {
                throw Refusal.of(RefusalCode.BAD_REQUEST, "field", "reason").thrown();
            }
            var card = cards.open(command.card());
            var approver = limits.approverOf(command, caller);
            return new Prepared(new AdjustRecipe(card.holder(), command.asset(), command.amount(), card.ceiling()),
                    Wording.of(command.reason(), card).withApprover(approver));
        });
    }
}
