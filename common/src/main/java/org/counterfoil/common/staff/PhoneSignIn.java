package org.counterfoil.common.staff;

import java.util.Optional;

import org.counterfoil.common.organisation.TerminalProof;
import org.counterfoil.common.shared.Language;

/**
 * A try to sign in with a code.
 *
 * @param terminal the terminal's number
 * @param phone    as in {@link CodeWanted}
 * @param code     the six digits that were sent
 * @param captcha  the digits of the terminal's picture; none before they are asked for
 * @param proof    as in {@link SignIn}, of {@link #who}
 */
public record PhoneSignIn(String terminal, String phone, String code, Language language, Optional<String> captcha,
        Optional<TerminalProof> proof) {

    /** The same with what the terminal's key says to it. */
    public PhoneSignIn proved(Optional<TerminalProof> signed) {
        return new PhoneSignIn(terminal, phone, code, language, captcha, signed);
    }

    /** Whom a proof is for: no login looks like it, so that none is good for the other way of signing in. */
    public String who() {
        return "phone " + phone;
    }

    /** Without the code, so that no log can hold it. */
    @Override
    public String toString() {
        return "PhoneSignIn[terminal=" + terminal + "]";
    }
}
