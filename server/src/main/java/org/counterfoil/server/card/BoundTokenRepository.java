package org.counterfoil.server.card;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/** Chips and stripes of the merchant's cards. */
interface BoundTokenRepository extends Repository<BoundToken, Long> {

    BoundToken saveAndFlush(BoundToken token);

    void delete(BoundToken token);

    Optional<BoundToken> findByToken(String token);

    List<BoundToken> findByCardIdOrderById(long card);
}
