package org.counterfoil.server.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.counterfoil.common.organisation.StoreKind;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Stores of the merchant; whoever asks for one by its id also gets one that was deleted. */
interface StoreRepository extends Repository<Store, Long> {

    Store save(Store store);

    Optional<Store> findById(long id);

    List<Store> findByIdIn(Collection<Long> ids);

    List<Store> findByDeletedFalseOrderByCode();

    List<Store> findByCodeInAndDeletedFalse(Collection<String> codes);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from Store s where s.id in :ids and s.deleted = false order by s.id")
    List<Store> lockAll(Collection<Long> ids);

    boolean existsByCode(String code);

    boolean existsByIdAndDeletedFalse(long id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from Store s where s.id = :id and s.deleted = false")
    Optional<Store> lock(long id);

    Optional<Store> findFirstByKindOrderById(StoreKind kind);
}
