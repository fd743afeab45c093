package org.counterfoil.common.staff;

import org.counterfoil.common.shared.Language;

/**
 * A try to sign in at a terminal.
 *
 * @param terminal the terminal's number
 * @param login    staff number or login name
 */
public record SignIn(String terminal, String login, String password, Language language) {

    /** Without the password, so that no log can hold it. */
    @Override
    public String toString() {
        return "SignIn[terminal=" + terminal + ", login=" + login + "]";
    }
}
