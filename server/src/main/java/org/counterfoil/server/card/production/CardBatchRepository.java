package org.counterfoil.server.card.production;

import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Batches of cards of the merchant. */
interface CardBatchRepository extends Repository<CardBatch, Long> {

    CardBatch save(CardBatch batch);

    CardBatch saveAndFlush(CardBatch batch);

    Optional<CardBatch> findById(long id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select b from CardBatch b where b.id = :id")
    Optional<CardBatch> lock(long id);

    @Query("select max(b.number) from CardBatch b")
    Optional<Integer> lastNumber();
}
