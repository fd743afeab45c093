package org.counterfoil.server.staff.guard;

import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

/** The pictures of the merchant's terminals; read under a lock, so that each is good for one answer. */
interface SignInCaptchaRepository extends Repository<SignInCaptcha, Long> {

    SignInCaptcha save(SignInCaptcha captcha);

    boolean existsByTerminal(String terminal);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<SignInCaptcha> findByTerminal(String terminal);
}
