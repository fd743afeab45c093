package org.counterfoil.server.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.counterfoil.common.marketing.Priced;
import org.counterfoil.common.marketing.Split;
import org.counterfoil.common.member.Balances;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.value.QuoteSale;
import org.counterfoil.common.value.SaleQuote;
import org.counterfoil.common.value.Tender;
import org.counterfoil.server.ledger.ConsumptionOrder;
import org.counterfoil.server.marketing.RuleBook;
import org.counterfoil.server.member.MemberBalances;
import org.counterfoil.server.organisation.Standings;
import org.counterfoil.server.shared.Caller;
import org.springframework.stereotype.Component;

/** What a sale would cost, and what would be left after paying it so; nothing is held by asking. */
@Component
class QuoteSaleHandler {

    private final CardGate cards;
    private final Baskets baskets;
    private final RuleBook rules;
    private final MemberBalances balances;
    private final Standings standings;

    QuoteSaleHandler(CardGate cards, Baskets baskets, RuleBook rules, MemberBalances balances,
            Standings standings) {
        this.cards = cards;
        this.baskets = baskets;
        this.rules = rules;
        this.balances = balances;
        this.standings = standings;
    }

    SaleQuote handle(QuoteSale query, Caller caller) {
        return standings.at(caller.terminal().id(), () -> quote(query, caller));
    }

    private SaleQuote quote(QuoteSale query, Caller caller) {
        var card = query.basket().card().map(cards::open);
        var current = rules.current();
        var basket = baskets.price(query.basket(), current, card, caller);
        var before = card.map(shown -> balances.of(shown.holder().member()));
        var refusal = refusal(query.tender(), basket.priced(), before);
        var after = before.filter(_ -> refusal.isEmpty())
                .map(held -> after(held, basket, query.tender(), current.order()));
        return new SaleQuote(basket.priced(), before, after, refusal);
    }

    private static Optional<Refusal> refusal(Tender tender, Priced priced, Optional<Balances> before) {
        return switch (tender) {
            case CASH, BANK_CARD, BANK_TRANSFER -> Optional.empty();
            case POINTS -> Optional.of(Refusal.of(RefusalCode.TENDER_UNKNOWN, "tender", tender.key()));
            case STORED_VALUE -> before.isEmpty()
                    ? Optional.of(Refusal.of(RefusalCode.CARD_NEEDED))
                    : before.filter(held -> held.money() < priced.net())
                            .map(held -> Refusal.of(RefusalCode.BALANCE_INSUFFICIENT)
                                    .with("available", held.money()).with("missing", priced.net() - held.money()));
        };
    }

    private static Balances after(Balances held, PricedBasket basket, Tender tender, ConsumptionOrder order) {
        var paid = tender == Tender.STORED_VALUE ? basket.net() : 0;
        var principal = switch (order) {
            case PROPORTIONAL -> Split.byWeight(paid,
                    List.of(BigDecimal.valueOf(held.principal()), BigDecimal.valueOf(held.bonus())))[0];
            case PRINCIPAL_FIRST -> Math.min(paid, held.principal());
            case BONUS_FIRST -> paid - Math.min(paid, held.bonus());
        };
        return new Balances(held.principal() - principal, held.bonus() - (paid - principal),
                held.points() + basket.priced().points(), held.coupons() - basket.membersCoupons(), held.counts(),
                held.bonusExpiring());
    }
}
