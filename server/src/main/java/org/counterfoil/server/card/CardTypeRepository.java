package org.counterfoil.server.card;

import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Card types of the merchant. */
interface CardTypeRepository extends Repository<CardType, Long> {

    CardType save(CardType type);

    CardType saveAndFlush(CardType type);

    Optional<CardType> findById(long id);

    Optional<CardType> findByName(String name);

    void delete(CardType type);

    /** Whoever gives a type to a batch locks it, so that it is not deleted beside. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select t from CardType t where t.id = :id")
    Optional<CardType> lock(long id);
}
