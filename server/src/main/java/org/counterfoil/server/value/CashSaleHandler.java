package org.counterfoil.server.value;

import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.value.CashSale;
import org.counterfoil.common.value.TransactionDetails;
import org.counterfoil.server.marketing.RuleBook;
import org.counterfoil.server.payment.Tenders;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.value.recipe.CashSaleRecipe;
import org.springframework.stereotype.Component;

/** A sale paid by another tender; a member gets points for it. */
@Component
class CashSaleHandler {

    private final TransactionDesk desk;
    private final CardGate cards;
    private final Baskets baskets;
    private final RuleBook rules;
    private final Limits limits;
    private final TeamDesk teams;

    CashSaleHandler(TransactionDesk desk, CardGate cards, Baskets baskets, RuleBook rules, Limits limits,
            TeamDesk teams) {
        this.desk = desk;
        this.cards = cards;
        this.baskets = baskets;
        this.rules = rules;
        this.limits = limits;
        this.teams = teams;
    }

    TransactionDetails handle(CashSale command, Caller caller) {
        return desk.once(new Ask("cash-sale", command.request(), command, caller), () -> {
            Tenders.received(caller.merchant(), command.tender());
            var card = command.basket().card().map(cards::open);
            var basket = baskets.price(command.basket(), rules.current(), card, caller);
            Quoted.still(command.quotedNet(), basket.net());
            limits.sale(basket);
            if (command.received() < basket.net()) {
                throw Refusal.of(RefusalCode.BAD_REQUEST, "field", "received").thrown();
            }
            return new Prepared(
                    new CashSaleRecipe(card.map(PresentedCard::holder), basket.priced(), command.tender(),
                            basket.couponIds(), teams.ofCashSale(card, basket)),
                    Wording.ofSale(card, basket.priced(), command.received(), command.remark()));
        });
    }
}
