package org.counterfoil.server.value;

import java.util.List;
import java.util.Optional;

import org.counterfoil.common.marketing.RechargeBonus;
import org.counterfoil.common.marketing.SaleContext;
import org.counterfoil.common.member.Balances;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.value.QuoteRecharge;
import org.counterfoil.common.value.RechargeQuote;
import org.counterfoil.server.ledger.Accounts;
import org.counterfoil.server.ledger.QuotaKind;
import org.counterfoil.server.marketing.RuleBook;
import org.counterfoil.server.member.MemberBalances;
import org.counterfoil.server.organisation.Places;
import org.counterfoil.server.shared.Caller;
import org.springframework.stereotype.Component;

/** What a recharge would give; nothing is held by asking. */
@Component
class QuoteRechargeHandler {

    private final CardGate cards;
    private final RuleBook rules;
    private final Limits limits;
    private final MemberBalances balances;
    private final Accounts accounts;
    private final Places places;

    QuoteRechargeHandler(CardGate cards, RuleBook rules, Limits limits, MemberBalances balances, Accounts accounts,
            Places places) {
        this.cards = cards;
        this.rules = rules;
        this.limits = limits;
        this.balances = balances;
        this.accounts = accounts;
        this.places = places;
    }

    RechargeQuote handle(QuoteRecharge query, Caller caller) {
        limits.recharge(query.amount());
        var card = cards.open(query.card());
        var given = rules.current().pricing(places.terms().currency()).bonus(query.amount(),
                SaleContext.ofLevel(card.level().code()));
        var before = balances.of(card.holder().member());
        var after = new Balances(before.principal() + query.amount(), before.bonus() + given.bonus(),
                before.points(), before.coupons(), before.counts(), before.bonusExpiring());
        var refusal = refusal(query.amount(), after, card, caller);
        return quote(query.amount(), given, before, after, refusal);
    }

    private static RechargeQuote quote(long amount, RechargeBonus given, Balances before, Balances after,
            Optional<Refusal> refusal) {
        return new RechargeQuote(amount, given.bonus(), given.label(), before,
                Optional.of(after).filter(_ -> refusal.isEmpty()), refusal);
    }

    private Optional<Refusal> refusal(long amount, Balances after, PresentedCard card, Caller caller) {
        var ceiling = card.ceiling();
        if (!ceiling.allows(after.principal(), after.bonus())) {
            return Optional.of(Refusal.of(RefusalCode.OVER_CARD_LIMIT, "max", ceiling.minor()).with("balance",
                    ceiling.counted(after.principal(), after.bonus())));
        }
        var store = places.store(caller.store());
        var owner = store.rechargeQuotaChecked() ? store.id() : caller.merchant();
        var left = accounts.balances(List.of(QuotaKind.RECHARGE.of(caller.merchant(), owner))).getFirst().available();
        return left < amount
                ? Optional.of(Refusal.of(RefusalCode.STORE_QUOTA_EXHAUSTED).with("available", left)
                        .with("missing", amount - left))
                : Optional.empty();
    }
}
