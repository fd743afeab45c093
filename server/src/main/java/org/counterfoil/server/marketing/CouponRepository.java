package org.counterfoil.server.marketing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Coupons of the merchant. */
interface CouponRepository extends Repository<Coupon, Long> {

    Coupon save(Coupon coupon);

    boolean existsByCode(String code);

    List<Coupon> findByCodeIn(Collection<String> codes);

    List<Coupon> findByRequestOrderByPlace(UUID request);

    /** Ids of the coupons that were issued to a member and have not expired. */
    @Query("select c.id from Coupon c, CouponBatch b where b.id = c.batchId and c.memberId = :member"
            + " and (b.lastDay is null or b.lastDay >= :today)")
    List<Long> findIdsOf(long member, LocalDate today, Limit limit);

    /** The same of one batch, by its code, whether expired or not, the oldest first. */
    @Query("select c.id from Coupon c, CouponBatch b where b.id = c.batchId and c.memberId = :member"
            + " and b.code = :batch order by c.id")
    List<Long> findIdsOfBatch(long member, String batch, Limit limit);
}
