package org.counterfoil.server.card;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/** Card types of the merchant. */
interface CardTypeRepository extends Repository<CardType, Long> {

    CardType save(CardType type);

    Optional<CardType> findById(long id);
}
