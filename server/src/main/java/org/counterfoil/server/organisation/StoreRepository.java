package org.counterfoil.server.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/** Stores of the merchant. */
interface StoreRepository extends Repository<Store, Long> {

    Store save(Store store);

    Optional<Store> findById(long id);

    List<Store> findByIdIn(Collection<Long> ids);

    List<Store> findAllByOrderByCode();
}
