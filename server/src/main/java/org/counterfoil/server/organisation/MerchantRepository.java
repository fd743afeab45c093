package org.counterfoil.server.organisation;

import org.springframework.data.repository.Repository;

import java.util.Optional;

/** The merchant of the scope and no other. */
interface MerchantRepository extends Repository<Merchant, Long> {

    Merchant save(Merchant merchant);

    Optional<Merchant> findById(long id);
}
