package org.counterfoil.server.value.recipe;

import java.util.List;
import java.util.Optional;

import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.common.marketing.Priced;
import org.counterfoil.common.value.Tender;
import org.counterfoil.server.ledger.Instruction;
import org.counterfoil.server.marketing.CouponPostings;
import org.counterfoil.server.payment.Tenders;

/**
 * A sale paid by a tender from outside; a member gets points for it.
 *
 * @param coupons ids of the coupons that are part of the price
 * @param team    what it does at the main card, where the card is a sub-card
 */
public record CashSaleRecipe(Optional<Holder> holder, Priced priced, Tender tender, List<Long> coupons,
        Optional<TeamEffect> team) implements Recipe {

    /** Without a card of a team. */
    public CashSaleRecipe(Optional<Holder> holder, Priced priced, Tender tender, List<Long> coupons) {
        this(holder, priced, tender, coupons, Optional.empty());
    }

    public CashSaleRecipe {
        coupons = List.copyOf(coupons);
    }

    @Override
    public TransactionKind kind() {
        return TransactionKind.CASH_SALE;
    }

    @Override
    public Optional<Holder> counterparty() {
        return team.flatMap(effect -> holder.flatMap(effect::other));
    }

    @Override
    public long gross() {
        return priced.gross();
    }

    @Override
    public long net() {
        return priced.net();
    }

    @Override
    public int ruleVersion() {
        return priced.ruleVersion();
    }

    @Override
    public List<Instruction> steps(Site site) {
        var house = new House(site);
        var pay = List.of(new Instruction.Fixed(Tenders.received(site.merchant(), tender), -net()),
                new Instruction.Fixed(house.sales(), net()));
        var points = holder.map(owner -> Earned.points(priced.points(), owner, site)).orElse(List.of());
        return Steps.inOrder(house.gates(holder), pay, CouponPostings.used(site.merchant(), coupons), points,
                team.map(effect -> effect.given(site)).orElse(List.of()));
    }
}
