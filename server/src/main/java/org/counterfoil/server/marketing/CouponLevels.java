package org.counterfoil.server.marketing;

import java.util.Optional;

import org.counterfoil.server.member.LevelUse;
import org.springframework.stereotype.Component;

/** Batches of coupons for members of one level. */
@Component
class CouponLevels implements LevelUse {

    private final CouponBatchRepository batches;

    CouponLevels(CouponBatchRepository batches) {
        this.batches = batches;
    }

    @Override
    public Optional<String> namedBy(String code) {
        return batches.findFirstByLevelCodeOrderById(code).map(CouponBatch::code);
    }
}
