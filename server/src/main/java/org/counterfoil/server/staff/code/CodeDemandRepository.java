package org.counterfoil.server.staff.code;

import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

/** How often the merchant's codes were asked for; read under a lock, so that what comes at once is counted. */
interface CodeDemandRepository extends Repository<CodeDemand, Long> {

    CodeDemand save(CodeDemand demand);

    boolean existsBySubject(String subject);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<CodeDemand> findBySubject(String subject);
}
