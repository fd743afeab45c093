package org.counterfoil.server.staff.code;

import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

/** The codes of the merchant's numbers; read under a lock, so that each is used once and tries are counted. */
interface SignInCodeRepository extends Repository<SignInCode, Long> {

    SignInCode save(SignInCode code);

    boolean existsByPhone(String phone);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<SignInCode> findByPhone(String phone);
}
