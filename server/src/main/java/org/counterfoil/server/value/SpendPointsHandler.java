package org.counterfoil.server.value;

import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.common.value.SpendPoints;
import org.counterfoil.common.value.TransactionDetails;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.value.recipe.PointsSpendRecipe;
import org.springframework.stereotype.Component;

/** Points down, for something named in the remark. */
@Component
class SpendPointsHandler {

    private final TransactionDesk desk;
    private final CardGate cards;
    private final Limits limits;

    SpendPointsHandler(TransactionDesk desk, CardGate cards, Limits limits) {
        this.desk = desk;
        this.cards = cards;
        this.limits = limits;
    }

    TransactionDetails handle(SpendPoints command, Caller caller) {
        return desk.once(new Ask("spend-points", command.request(), command, caller), () -> {
            limits.points(command.points());
            var card = cards.open(command.card());
            cards.prove(card, TransactionKind.POINTS_SPEND, command.pin());
            return new Prepared(new PointsSpendRecipe(card.holder(), command.points()),
                    Wording.of(command.remark(), card));
        });
    }
}
