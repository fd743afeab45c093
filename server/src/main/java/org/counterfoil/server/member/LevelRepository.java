package org.counterfoil.server.member;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Levels of the merchant; whoever asks for one by its id also gets one that was deleted. */
interface LevelRepository extends Repository<Level, Long> {

    Level save(Level level);

    Level saveAndFlush(Level level);

    Optional<Level> findById(long id);

    Optional<Level> findByCode(String code);

    List<Level> findByDeletedFalse();

    List<Level> findByIdIn(Collection<Long> ids);

    /** The lowest first; locked, so that no two change the ladder at once. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select l from Level l where l.deleted = false order by l.id")
    List<Level> lockAll();
}
