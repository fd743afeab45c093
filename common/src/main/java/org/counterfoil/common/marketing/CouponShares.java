package org.counterfoil.common.marketing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/**
 * Takes coupons off the lines of a sale. Each takes its amount from what the one before it left; the amount is split
 * over the lines in proportion to what each may still lose, so that no line falls below its floor.
 */
final class CouponShares {

    private final long[] nets;
    private final long[] floors;

    /**
     * @param nets   what is to be paid per line by the rules alone, minor units; changed by {@link #take}
     * @param floors the least per line; none above its net
     */
    CouponShares(long[] nets, long[] floors) {
        this.nets = nets;
        this.floors = floors;
    }

    /** What each coupon did, in the order in which they took off; a coupon that found nothing left did 0. */
    List<AppliedRule> take(List<SaleCoupon> coupons) {
        var applied = new ArrayList<AppliedRule>();
        coupons.stream().sorted(SaleCoupon.ORDER)
                .forEach(coupon -> applied.add(AppliedRule.of(coupon, take(coupon.terms().worth()))));
        return applied;
    }

    private long take(CouponWorth worth) {
        var room = LongStream.range(0, nets.length).map(i -> nets[(int) i] - floors[(int) i]).toArray();
        var off = Math.min(worth.off(sum(nets)), sum(room));
        var parts = Split.byWeight(off, Arrays.stream(room).mapToObj(BigDecimal::valueOf).toList());
        for (int i = 0; i < nets.length; i++) {
            nets[i] -= parts[i];
        }
        return off;
    }

    private static long sum(long[] parts) {
        return Arrays.stream(parts).reduce(0, Math::addExact);
    }
}
