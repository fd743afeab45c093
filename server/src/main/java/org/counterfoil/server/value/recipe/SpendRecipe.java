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
 */
public record SpendRecipe(Holder owner, Priced priced, ConsumptionOrder order, List<Long> coupons)
        implements
            Recipe {

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
        var pay = List.of(new Instruction.Consume(owner.money(site), order, net(), Optional.of(site.store())),
                new Instruction.Fixed(house.sales(), net()));
        return Steps.inOrder(house.gates(owner), pay, CouponPostings.used(site.merchant(), coupons),
                house.owedToStore(net()),
                Earned.points(priced.points(), owner, site));
    }
}
