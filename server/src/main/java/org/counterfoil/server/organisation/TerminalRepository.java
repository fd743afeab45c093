package org.counterfoil.server.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.counterfoil.common.organisation.TerminalType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Terminals of the merchant. */
interface TerminalRepository extends Repository<Terminal, Long> {

    Terminal save(Terminal terminal);

    Optional<Terminal> findById(long id);

    Optional<Terminal> findByNumber(String number);

    List<Terminal> findByNumberIn(Collection<String> numbers);

    List<Terminal> findByIdIn(Collection<Long> ids);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select t from Terminal t where t.id = :id")
    Optional<Terminal> lock(long id);

    /** The highest number of a type. */
    @Query("select max(t.number) from Terminal t where t.type = :type")
    Optional<String> lastNumber(TerminalType type);

    List<Terminal> findByStoreId(long store);

    void delete(Terminal terminal);

    void flush();
}
