package org.counterfoil.common.staff;

import java.util.Optional;

import org.counterfoil.common.shared.Language;

/**
 * A try to sign in with a code.
 *
 * @param terminal the terminal's number
 * @param phone    as in {@link CodeWanted}
 * @param code     the six digits that were sent
 * @param captcha  the digits of the terminal's picture; none before they are asked for
 */
public record PhoneSignIn(String terminal, String phone, String code, Language language, Optional<String> captcha) {

    /** Without the code, so that no log can hold it. */
    @Override
    public String toString() {
        return "PhoneSignIn[terminal=" + terminal + "]";
    }
}
