package org.counterfoil.common.staff;

import org.counterfoil.common.shared.Needs;
import org.counterfoil.common.shared.Permission;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PutExchange;

/** One's own password. */
@HttpExchange("/api/password")
public interface PasswordApi {

    /**
     * Changes the caller's password and ends all other sessions of the same employee; the caller's own goes on.
     *
     * <p>Wrong tries count as those of signing in do, and lock both. Refuses: password-too-short, password-too-long,
     * password-too-plain, password-is-login, password-unchanged, password-used-before, password-wrong, sign-in-locked
     * (after 5 wrong tries, for 15 minutes).
     */
    @Needs(value = Permission.SIGNED_IN, beforePasswordChange = true)
    @PutExchange
    void change(@RequestBody ChangePassword command);
}
