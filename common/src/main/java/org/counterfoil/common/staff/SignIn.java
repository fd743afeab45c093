package org.counterfoil.common.staff;

import java.util.Optional;

import org.counterfoil.common.organisation.TerminalProof;
import org.counterfoil.common.shared.Language;

/**
 * A try to sign in at a terminal.
 *
 * @param terminal the terminal's number
 * @param login    staff number or login name
 * @param captcha  the digits of the terminal's picture; none before they are asked for
 * @param proof    that it comes from the installation which the terminal is tied to; none from one that is tied to none
 */
public record SignIn(String terminal, String login, String password, Language language, Optional<String> captcha,
        Optional<TerminalProof> proof) {

    /** A first try. */
    public static SignIn of(String terminal, String login, String password, Language language) {
        return new SignIn(terminal, login, password, language, Optional.empty(), Optional.empty());
    }

    /** The same with the digits that were read. */
    public SignIn read(String digits) {
        return new SignIn(terminal, login, password, language, Optional.of(digits), proof);
    }

    /** The same with what the terminal's key says to it. */
    public SignIn proved(Optional<TerminalProof> signed) {
        return new SignIn(terminal, login, password, language, captcha, signed);
    }

    /** Without the password, so that no log can hold it. */
    @Override
    public String toString() {
        return "SignIn[terminal=" + terminal + ", login=" + login + "]";
    }
}
