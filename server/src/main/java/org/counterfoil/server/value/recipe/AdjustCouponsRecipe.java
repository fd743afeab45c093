package org.counterfoil.server.value.recipe;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.common.value.Tender;
import org.counterfoil.server.ledger.AccountKey;
import org.counterfoil.server.ledger.AccountKind;
import org.counterfoil.server.ledger.Assets;
import org.counterfoil.server.ledger.Instruction;

/**
 * A correction by hand of a member's coupons.
 *
 * @param coupons their ids
 * @param given   whether they can be used from now on, or no longer
 */
public record AdjustCouponsRecipe(Holder owner, List<Long> coupons, boolean given) implements Recipe {

    public AdjustCouponsRecipe {
        coupons = List.copyOf(coupons);
    }

    @Override
    public TransactionKind kind() {
        return TransactionKind.ADJUSTMENT;
    }

    @Override
    public Optional<Holder> holder() {
        return Optional.of(owner);
    }

    @Override
    public Tender tender() {
        return Tender.STORED_VALUE;
    }

    @Override
    public List<Instruction> steps(Site site) {
        var house = new House(site);
        var each = given ? 1 : -1;
        var change = new ArrayList<Instruction>();
        coupons.forEach(coupon -> change.add(new Instruction.Unit(AccountKey.coupon(site.merchant(), coupon), each)));
        change.add(new Instruction.Fixed(house.of(AccountKind.ADJUSTMENT, Assets.COUPON),
                -(long) each * coupons.size()));
        return Steps.inOrder(house.gates(owner), change);
    }
}
