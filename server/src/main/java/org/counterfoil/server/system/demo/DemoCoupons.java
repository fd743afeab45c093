package org.counterfoil.server.system.demo;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

import org.counterfoil.common.marketing.CouponTerms;
import org.counterfoil.common.marketing.CouponWorth;
import org.counterfoil.common.marketing.SaleCoupon;
import org.counterfoil.server.marketing.CouponIssue;
import org.counterfoil.server.marketing.CouponPrinting;
import org.counterfoil.server.marketing.HandedCoupon;
import org.counterfoil.server.marketing.NewCouponBatch;

/** The demo's one batch of coupons: the first are left for who tries the demo, the others are used in the story. */
public final class DemoCoupons {

    /** Codes that nobody has used; the manual lists them. */
    public static final List<String> UNUSED = List.of("Q233461609775", "Q851314958584", "Q606952769085",
            "Q845222587782", "Q001550596587");

    static final NewCouponBatch BATCH = new NewCouponBatch("TEA-100-20", "茶季满百减廿", new CouponTerms(
            new CouponWorth.CashValue(20_00), 100_00, Optional.empty(), Optional.empty(), Optional.empty()));

    private static final int ISSUED = 400;
    private static final long SEED = 1873;

    private final Deque<HandedCoupon> left = new ArrayDeque<>();

    /** Prints them all and tells their ids, to be issued in the same transaction. */
    List<Long> print(CouponPrinting printing) {
        var request = UUID.nameUUIDFromBytes(BATCH.code().getBytes(StandardCharsets.US_ASCII));
        var printed = printing.print(new CouponIssue(request, BATCH.code(), ISSUED, Optional.empty()),
                new Random(SEED));
        printed.stream().skip(UNUSED.size()).map(coupon -> new HandedCoupon(coupon.id(), Optional.empty(),
                new SaleCoupon(coupon.code(), BATCH.name(), BATCH.terms()))).forEach(left::add);
        return printed.stream().map(CouponPrinting.Printed::id).toList();
    }

    /** One that was not used yet, for a sale that comes to {@code due} minor units by the rules alone. */
    Optional<HandedCoupon> next(long due) {
        return due < BATCH.terms().least() ? Optional.empty() : Optional.ofNullable(left.poll());
    }
}
