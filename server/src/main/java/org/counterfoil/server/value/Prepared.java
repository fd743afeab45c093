package org.counterfoil.server.value;

import org.counterfoil.common.card.CardOperation;
import org.counterfoil.server.value.recipe.CardOperationRecipe;
import org.counterfoil.server.value.recipe.Recipe;

/** A transaction that nothing speaks against so far; whether value is there is for the ledger to say. */
public record Prepared(Recipe recipe, Wording wording) {

    /** Something is done to a card. */
    public static Prepared operation(CardOperation operation, PresentedCard card, String remark) {
        return new Prepared(new CardOperationRecipe(card.holder(), operation),
                Wording.of(remark, card).withOperation(operation));
    }
}
