package org.counterfoil.server.marketing;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

import org.counterfoil.common.marketing.CouponCode;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Adding batches and drawing the codes of coupons. A coupon that is not issued in the ledger can't be used yet. */
@Component
public class CouponPrinting {

    private final CouponBatchRepository batches;
    private final CouponRepository coupons;

    CouponPrinting(CouponBatchRepository batches, CouponRepository coupons) {
        this.batches = batches;
        this.coupons = coupons;
    }

    /** A coupon by its id, which owns its account, and its code. */
    public record Printed(long id, String code) {}

    /** Adds a batch and returns its id. */
    @Transactional
    public long addBatch(NewCouponBatch batch) {
        return batches.save(new CouponBatch(batch)).id();
    }

    /**
     * The coupons of an issue, printed now or when it came before. Whoever prints issues them in the same transaction.
     *
     * <p>Refuses: bad-request for a batch that is unknown.
     *
     * @param lot where the codes come from
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Printed> print(CouponIssue issue, RandomGenerator lot) {
        var batch = batches.lock(issue.batch())
                .orElseThrow(() -> Refusal.of(RefusalCode.BAD_REQUEST, "field", "batch").thrown()).id();
        var before = coupons.findByRequestOrderByPlace(issue.request());
        if (before.isEmpty()) {
            return Stream.iterate(0, place -> place < issue.count(), place -> place + 1)
                    .map(place -> coupons.save(new Coupon(fresh(lot), batch, issue.member(), issue.request(), place)))
                    .map(CouponPrinting::printed).toList();
        }
        if (before.size() != issue.count() || before.stream()
                .anyMatch(coupon -> coupon.batch() != batch || !coupon.member().equals(issue.member()))) {
            throw Refusal.of(RefusalCode.SAME_REQUEST_OTHER_BODY).thrown();
        }
        return before.stream().map(CouponPrinting::printed).toList();
    }

    private String fresh(RandomGenerator lot) {
        var code = CouponCode.draw(lot);
        return coupons.existsByCode(code) ? fresh(lot) : code;
    }

    private static Printed printed(Coupon coupon) {
        return new Printed(coupon.id(), coupon.code());
    }
}
