package org.counterfoil.server.value;

import java.util.Optional;

import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.common.value.Spend;
import org.counterfoil.common.value.TransactionDetails;
import org.counterfoil.server.marketing.RuleBook;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.value.recipe.SpendRecipe;
import org.springframework.stereotype.Component;

/** A sale paid from stored value alone. */
@Component
class SpendHandler {

    private final TransactionDesk desk;
    private final CardGate cards;
    private final Baskets baskets;
    private final RuleBook rules;
    private final Limits limits;
    private final TeamDesk teams;

    SpendHandler(TransactionDesk desk, CardGate cards, Baskets baskets, RuleBook rules, Limits limits,
            TeamDesk teams) {
        this.desk = desk;
        this.cards = cards;
        this.baskets = baskets;
        this.rules = rules;
        this.limits = limits;
        this.teams = teams;
    }

    TransactionDetails handle(Spend command, Caller caller) {
        return desk.once(new Ask("spend", command.request(), command, caller), () -> {
            var card = cards.needed(command.basket().card());
            var current = rules.current();
            var basket = baskets.price(command.basket(), current, Optional.of(card), caller);
            Quoted.still(command.quotedNet(), basket.net());
            limits.sale(basket);
            var team = teams.ofSpend(card, basket);
            cards.prove(card, TransactionKind.SPEND, command.pin());
            return new Prepared(
                    new SpendRecipe(card.holder(), basket.priced(), current.order(), basket.couponIds(), team),
                    Wording.ofSale(Optional.of(card), basket.priced(), basket.net(), command.remark()));
        });
    }
}
