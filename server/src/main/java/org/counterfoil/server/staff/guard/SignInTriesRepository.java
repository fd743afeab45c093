package org.counterfoil.server.staff.guard;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

/** Tries at the merchant's logins; read under a lock, so that guesses made at once are counted one by one. */
interface SignInTriesRepository extends Repository<SignInTries, Long> {

    SignInTries save(SignInTries tries);

    boolean existsBySubject(String subject);

    /** Without a lock. */
    List<SignInTries> readBySubjectIn(Collection<String> subjects);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<SignInTries> findBySubject(String subject);
}
