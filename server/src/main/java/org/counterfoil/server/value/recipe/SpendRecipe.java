package org.counterfoil.server.value.recipe;

import java.util.List;
import java.util.Optional;

import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.common.marketing.Priced;
import org.counterfoil.common.value.Tender;
import org.counterfoil.server.ledger.ConsumptionOrder;
import org.counterfoil.server.ledger.Instruction;
import org.counterfoil.server.marketing.CouponPostings;

/**
 * A sale paid from stored value alone: principal and bonus down, coupons used, sales up, points given.
 *
 * @param coupons ids of the coupons that are part of the price
 * @param team    what it does at the main card, where the card is a sub-card
 */
public record SpendRecipe(Holder owner, Priced priced, ConsumptionOrder order, List<Long> coupons,
        Optional<TeamEffect> team) implements Recipe {

    /** Of a card in no team. */
    public SpendRecipe(Holder owner, Priced priced, ConsumptionOrder order, List<Long> coupons) {
        this(owner, priced, order, coupons, Optional.empty());
    }

    public SpendRecipe {
        coupons = List.copyOf(coupons);
    }

    @Override
    public TransactionKind kind() {
        return TransactionKind.SPEND;
    }

    @Override
    public Optional<Holder> holder() {
        return Optional.of(owner);
    }

    @Override
    public Optional<Holder> counterparty() {
        return team.flatMap(effect -> effect.other(owner));
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
    public Tender tender() {
        return Tender.STORED_VALUE;
    }

    @Override
    public int ruleVersion() {
        return priced.ruleVersion();
    }

    @Override
    public List<Instruction> steps(Site site) {
        var house = new House(site);
        var payer = team.map(effect -> effect.payer(owner)).orElse(owner);
        var pay = List.of(new Instruction.Consume(payer.money(site), order, net(), Optional.of(site.store())),
                new Instruction.Fixed(house.sales(), net()));
        return Steps.inOrder(house.gates(owner), pay, CouponPostings.used(site.merchant(), coupons),
                house.owedToStore(net()),
                Earned.points(priced.points(), owner, site),
                team.map(effect -> effect.counted(net(), site)).orElse(List.of()),
                team.map(effect -> effect.given(site)).orElse(List.of()));
    }
}
