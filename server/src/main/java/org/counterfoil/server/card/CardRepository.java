package org.counterfoil.server.card;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Cards of the merchant. */
interface CardRepository extends Repository<Card, Long> {

    Card save(Card card);

    Optional<Card> findById(long id);

    Optional<Card> findByNumber(String number);

    @Query("select c from Card c where c.memberId in :members order by c.activatedAt desc, c.id desc")
    List<Card> findByMembers(Collection<Long> members);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Card c where c.id = :id")
    Optional<Card> lock(long id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Card c where c.number = :number")
    Optional<Card> lockNumber(String number);

    /** Locked in one order, so that two who lock them wait for each other and not in a circle. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Card c where c.memberId = :member order by c.id")
    List<Card> lockOfMember(long member);
}
