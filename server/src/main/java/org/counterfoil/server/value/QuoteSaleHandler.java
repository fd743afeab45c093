package org.counterfoil.server.value;

import java.util.Optional;

import org.counterfoil.common.marketing.Priced;
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
    private final TeamDesk teams;
    private final Standings standings;

    QuoteSaleHandler(CardGate cards, Baskets baskets, RuleBook rules, MemberBalances balances, TeamDesk teams,
            Standings standings) {
        this.cards = cards;
        this.baskets = baskets;
        this.rules = rules;
        this.balances = balances;
        this.teams = teams;
        this.standings = standings;
    }

    SaleQuote handle(QuoteSale query, Caller caller) {
        return standings.at(caller.terminal().id(), () -> quote(query, caller));
    }

    private SaleQuote quote(QuoteSale query, Caller caller) {
        var card = query.basket().card().map(cards::open);
        var current = rules.current();
        var basket = baskets.price(query.basket(), current, card, caller);
        var before = card.map(shown -> held(shown, query.tender()));
        var refusal = refusal(query.tender(), basket.priced(), before)
                .or(() -> card.filter(_ -> query.tender() == Tender.STORED_VALUE)
                        .flatMap(shown -> teams.overLimit(shown, basket)));
        var after = before.filter(_ -> refusal.isEmpty())
                .map(held -> after(held, basket, query.tender(), current.order()));
        return new SaleQuote(basket.priced(), before, after, refusal);
    }

    /** What could pay: of a sub-card with a share in its team's balance that, and its own points and counts. */
    private Balances held(PresentedCard card, Tender tender) {
        var own = balances.of(card.holder().member());
        if (tender != Tender.STORED_VALUE || teams.sharing(card).isEmpty()) {
            return own;
        }
        var paying = balances.of(teams.payer(card));
        return new Balances(paying.principal(), paying.bonus(), own.points(), own.coupons(), own.counts(),
                paying.bonusExpiring());
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
        var principal = MoneyParts.principal(order, held.principal(), held.bonus(), paid);
        return new Balances(held.principal() - principal, held.bonus() - (paid - principal),
                held.points() + basket.priced().points(), held.coupons() - basket.membersCoupons(), held.counts(),
                held.bonusExpiring());
    }
}
