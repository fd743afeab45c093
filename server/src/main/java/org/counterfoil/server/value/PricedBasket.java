package org.counterfoil.server.value;

import java.util.List;

import org.counterfoil.common.marketing.Priced;
import org.counterfoil.server.marketing.HandedCoupon;

/**
 * A basket with its price and the coupons that take part in it.
 *
 * @param teamPoints what the rate of its team gives the main card, smallest unit
 */
record PricedBasket(Priced priced, List<HandedCoupon> coupons, long teamPoints) {

    PricedBasket {
        coupons = List.copyOf(coupons);
    }

    /** As the card's own member sees it, what the team's main card gets apart. */
    static PricedBasket of(Priced priced, List<HandedCoupon> coupons) {
        return new PricedBasket(priced.withoutTeam(), coupons, priced.teamPoints());
    }

    long net() {
        return priced.net();
    }

    /** Whether coupons leave nothing to be paid. */
    boolean isCovered() {
        return priced.net() == 0 && priced.couponPart() > 0;
    }

    /** The ids of the coupons, which own their accounts. */
    List<Long> couponIds() {
        return coupons.stream().map(HandedCoupon::id).toList();
    }

    /** How many of the coupons were issued to a member of their own. */
    int membersCoupons() {
        return (int) coupons.stream().filter(coupon -> coupon.member().isPresent()).count();
    }
}
