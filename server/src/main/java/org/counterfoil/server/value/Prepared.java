package org.counterfoil.server.value;

import java.util.Optional;

import org.counterfoil.common.card.CardOperation;
import org.counterfoil.common.marketing.PricedLine;
import org.counterfoil.common.shared.approval.Approver;
import org.counterfoil.common.value.Tender;
import org.counterfoil.server.ledger.Instruction;
import org.counterfoil.server.marketing.MerchantRules;
import org.counterfoil.server.value.recipe.CardChargeRecipe;
import org.counterfoil.server.value.recipe.CardOperationRecipe;
import org.counterfoil.server.value.recipe.Holder;
import org.counterfoil.server.value.recipe.Recipe;
import org.counterfoil.server.value.recipe.ReversalRecipe;
import org.counterfoil.server.value.transaction.StoredTransaction;

/** A transaction that nothing speaks against so far; whether value is there is for the ledger to say. */
public record Prepared(Recipe recipe, Wording wording) {

    /** A transaction that is no sale; the first card is the one whose holder's value moves. */
    public static Prepared of(Recipe recipe, String remark, PresentedCard... cards) {
        return new Prepared(recipe, Wording.of(remark, cards));
    }

    /** Takes all of a transaction back, in the books of the store where that was made, whoever has the card now. */
    public static Prepared reversal(StoredTransaction original, MerchantRules rules, String reason) {
        return reversal(original, rules, reason, Optional.of(original.store()));
    }

    /** The same in the books of the store that gives it back. */
    public static Prepared givenBack(StoredTransaction original, MerchantRules rules, String reason) {
        return reversal(original, rules, reason, Optional.empty());
    }

    private static Prepared reversal(StoredTransaction original, MerchantRules rules, String reason,
            Optional<Long> store) {
        var holder = original.card().flatMap(card -> original.member().map(member -> new Holder(card, member)));
        return new Prepared(new ReversalRecipe(original.id(), holder, new Instruction.Share.Whole(),
                rules.reversals().voids(), rules.rules().version(), original.gross(), original.net(),
                original.tender(), false, store), Reversals.wording(original, reason));
    }

    /** The same with who has approved it. */
    public Prepared approvedBy(Optional<Approver> second) {
        return new Prepared(recipe, wording.withApprover(second));
    }

    /** The same with what was counted. */
    public Prepared with(PricedLine line) {
        return new Prepared(recipe, wording.withLine(line));
    }

    /** What is taken for a card itself, minor units. */
    public static Prepared deposit(long amount, Tender tender, PresentedCard card, String remark) {
        return charge(CardChargeRecipe.Charge.DEPOSIT, amount, tender, card, remark);
    }

    /** What is charged for a card in place of another one, minor units. */
    public static Prepared cardFee(long amount, Tender tender, PresentedCard card, String remark) {
        return charge(CardChargeRecipe.Charge.FEE, amount, tender, card, remark);
    }

    private static Prepared charge(CardChargeRecipe.Charge charge, long amount, Tender tender, PresentedCard card,
            String remark) {
        return new Prepared(new CardChargeRecipe(card.holder(), charge, amount, tender),
                Wording.of(remark, card).withReceived(amount));
    }

    /** Something is done to a card. */
    public static Prepared operation(CardOperation operation, PresentedCard card, String remark) {
        return new Prepared(new CardOperationRecipe(card.holder(), operation),
                Wording.of(remark, card).withOperation(operation));
    }
}
