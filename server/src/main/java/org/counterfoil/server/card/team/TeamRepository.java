package org.counterfoil.server.card.team;

import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Teams of the merchant. */
interface TeamRepository extends Repository<Team, Long> {

    Team saveAndFlush(Team team);

    Optional<Team> findById(long id);

    Optional<Team> findByName(String name);

    void delete(Team team);

    /** Whoever changes a team or its cards holds it. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select t from Team t where t.id = :id")
    Optional<Team> lock(long id);
}
