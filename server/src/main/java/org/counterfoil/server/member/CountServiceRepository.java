package org.counterfoil.server.member;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/** Counted services of the merchant. */
interface CountServiceRepository extends Repository<CountService, Long> {

    CountService save(CountService service);

    Optional<CountService> findByCode(String code);

    List<CountService> findAllByOrderByCode();
}
