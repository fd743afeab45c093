package org.counterfoil.server.organisation;

import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The merchant of the scope and no other. */
interface MerchantRepository extends Repository<Merchant, Long> {

    Merchant save(Merchant merchant);

    Optional<Merchant> findById(long id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from Merchant m where m.id = :id")
    Optional<Merchant> lock(long id);
}
