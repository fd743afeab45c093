package org.counterfoil.server.value;

import org.counterfoil.common.member.LevelView;
import org.counterfoil.server.card.HeldCard;
import org.counterfoil.server.value.recipe.CardMost;
import org.counterfoil.server.value.recipe.Holder;
import org.counterfoil.server.value.transaction.TransactionBody.Party;

/**
 * A card that was presented and may be used.
 *
 * @param ceiling the most that it may hold
 */
public record PresentedCard(HeldCard card, CardMost ceiling) {

    public Holder holder() {
        return new Holder(card.id(), card.member().id());
    }

    public LevelView level() {
        return card.member().level();
    }

    /** As transactions name it. */
    public Party party() {
        return new Party(card.member().id(), card.number(), card.member().name());
    }
}
