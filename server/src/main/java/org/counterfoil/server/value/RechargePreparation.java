package org.counterfoil.server.value;

import org.counterfoil.common.marketing.SaleContext;
import org.counterfoil.server.marketing.RuleBook;
import org.counterfoil.server.organisation.Places;
import org.counterfoil.server.payment.Tenders;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.value.recipe.RechargeRecipe;
import org.springframework.stereotype.Component;

/** What a recharge is, on a card that was there before or on one that is just given out. */
@Component
public class RechargePreparation {

    private final RuleBook rules;
    private final Limits limits;
    private final Places places;

    RechargePreparation(RuleBook rules, Limits limits, Places places) {
        this.rules = rules;
        this.limits = limits;
        this.places = places;
    }

    /**
     * Refuses: amount-not-positive, amount-too-large, over-transaction-limit, recharge-out-of-range, tender-unknown,
     * quote-changed.
     */
    public Prepared prepare(Deposit deposit, PresentedCard card, String remark, Caller caller) {
        limits.recharge(deposit.amount());
        Tenders.received(caller.merchant(), deposit.tender());
        var current = rules.current();
        var given = current.pricing(places.terms().currency()).bonus(deposit.amount(),
                SaleContext.ofLevel(card.level().code()));
        Quoted.still(deposit.quotedBonus(), given.bonus());
        var recipe = new RechargeRecipe(card.holder(), deposit.amount(), given.bonus(),
                current.bonusEnds(places.businessDate()), deposit.tender(), card.ceiling(),
                current.rules().version());
        return new Prepared(recipe, Wording.of(remark, card).withReceived(deposit.amount()));
    }
}
