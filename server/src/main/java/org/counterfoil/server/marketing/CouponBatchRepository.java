package org.counterfoil.server.marketing;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Batches of coupons of the merchant. */
interface CouponBatchRepository extends Repository<CouponBatch, Long> {

    CouponBatch save(CouponBatch batch);

    List<CouponBatch> findByIdIn(Collection<Long> ids);

    Optional<CouponBatch> findFirstByLevelCodeOrderById(String code);

    Optional<CouponBatch> findByCode(String code);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select b from CouponBatch b where b.code = :code")
    Optional<CouponBatch> lock(String code);
}
