package org.counterfoil.server.value;

import org.counterfoil.common.card.CardOperation;
import org.counterfoil.common.value.Tender;
import org.counterfoil.server.value.recipe.CardDepositRecipe;
import org.counterfoil.server.value.recipe.CardOperationRecipe;
import org.counterfoil.server.value.recipe.Recipe;

/** A transaction that nothing speaks against so far; whether value is there is for the ledger to say. */
public record Prepared(Recipe recipe, Wording wording) {

    /** What is taken for a card itself, minor units. */
    public static Prepared deposit(long amount, Tender tender, PresentedCard card, String remark) {
        return new Prepared(new CardDepositRecipe(card.holder(), amount, tender),
                Wording.of(remark, card).withReceived(amount));
    }

    /** Something is done to a card. */
    public static Prepared operation(CardOperation operation, PresentedCard card, String remark) {
        return new Prepared(new CardOperationRecipe(card.holder(), operation),
                Wording.of(remark, card).withOperation(operation));
    }
}
