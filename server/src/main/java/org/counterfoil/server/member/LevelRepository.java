package org.counterfoil.server.member;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/** Levels of the merchant. */
interface LevelRepository extends Repository<Level, Long> {

    Level save(Level level);

    Optional<Level> findById(long id);

    Optional<Level> findByCode(String code);

    List<Level> findByIdIn(Collection<Long> ids);
}
