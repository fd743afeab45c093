package org.counterfoil.server.marketing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.counterfoil.server.ledger.AccountKey;
import org.counterfoil.server.ledger.AccountKind;
import org.counterfoil.server.ledger.Assets;
import org.counterfoil.server.ledger.Instruction;

/** What happens to coupons in the ledger: each is an account that holds one while it can be used. */
public final class CouponPostings {

    private CouponPostings() {}

    /** The coupons of these ids can be used from now on. */
    public static List<Instruction> issued(long merchant, Collection<Long> coupons) {
        return moved(merchant, coupons, 1);
    }

    /** The coupons of these ids are used; one that was is refused with coupon-used. */
    public static List<Instruction> used(long merchant, Collection<Long> coupons) {
        return moved(merchant, coupons, -1);
    }

    private static List<Instruction> moved(long merchant, Collection<Long> coupons, int amount) {
        if (coupons.isEmpty()) {
            return List.of();
        }
        var steps = new ArrayList<Instruction>();
        coupons.forEach(coupon -> steps.add(new Instruction.Unit(AccountKey.coupon(merchant, coupon), amount)));
        steps.add(new Instruction.Balance(AccountKey.house(merchant, AccountKind.COUPONS_ISSUED, 0, Assets.COUPON)));
        return steps;
    }
}
