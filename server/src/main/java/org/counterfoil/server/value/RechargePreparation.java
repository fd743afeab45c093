package org.counterfoil.server.value;

import org.counterfoil.common.marketing.SaleContext;
import org.counterfoil.common.value.Tender;
import org.counterfoil.server.marketing.RuleBook;
import org.counterfoil.server.organisation.Places;
import org.counterfoil.server.payment.Tenders;
import org.counterfoil.server.shared.Caller;
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
        var terms = terms(deposit.amount(), deposit.tender(), card.level().code(), caller);
        Quoted.still(deposit.quotedBonus(), terms.bonus());
        return terms.of(card, remark, places.businessDate());
    }

    /**
     * What a recharge comes to on any card of a level, by the rules that hold now.
     *
     * <p>Refuses: amount-not-positive, amount-too-large, over-transaction-limit, recharge-out-of-range, tender-unknown.
     */
    public RechargeTerms terms(long amount, Tender tender, String level, Caller caller) {
        limits.recharge(amount);
        Tenders.received(caller.merchant(), tender);
        var current = rules.current();
        var given = current.pricing(places.terms().currency()).bonus(amount, SaleContext.ofLevel(level));
        return new RechargeTerms(amount, given.bonus(), current.bonusDays(), tender, current.rules().version());
    }
}
