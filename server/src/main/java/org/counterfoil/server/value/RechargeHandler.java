package org.counterfoil.server.value;

import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.common.marketing.SaleContext;
import org.counterfoil.common.value.Recharge;
import org.counterfoil.common.value.TransactionDetails;
import org.counterfoil.server.marketing.RuleBook;
import org.counterfoil.server.organisation.Places;
import org.counterfoil.server.payment.Tenders;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.value.recipe.RechargeRecipe;
import org.springframework.stereotype.Component;

/** Money in, by a tender; a rule may add a bonus. */
@Component
class RechargeHandler {

    private final TransactionDesk desk;
    private final CardGate cards;
    private final RuleBook rules;
    private final Limits limits;
    private final Places places;

    RechargeHandler(TransactionDesk desk, CardGate cards, RuleBook rules, Limits limits, Places places) {
        this.desk = desk;
        this.cards = cards;
        this.rules = rules;
        this.limits = limits;
        this.places = places;
    }

    TransactionDetails handle(Recharge command, Caller caller) {
        return desk.once(new Ask("recharge", command.request(), command, caller), () -> prepare(command, caller));
    }

    private Prepared prepare(Recharge command, Caller caller) {
        limits.money(command.amount());
        Tenders.received(caller.merchant(), command.tender());
        var card = cards.open(command.card());
        var current = rules.current();
        var given = current.pricing().bonus(command.amount(), SaleContext.ofLevel(card.level().code()));
        Quoted.still(command.quotedBonus(), given.bonus());
        cards.prove(card, TransactionKind.RECHARGE, command.pin());
        var recipe = new RechargeRecipe(card.holder(), command.amount(), given.bonus(),
                current.bonusEnds(places.businessDate()), command.tender(), card.ceiling(),
                current.rules().version());
        return new Prepared(recipe, Wording.of(command.remark(), card).withReceived(command.amount()));
    }
}
