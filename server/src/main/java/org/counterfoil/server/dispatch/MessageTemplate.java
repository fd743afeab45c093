package org.counterfoil.server.dispatch;

/** What messages are about; each has a text in every language. */
public enum MessageTemplate {
    /** Takes: merchant, code, minutes. */
    SIGN_IN_CODE,
    /** To a newcomer's e-mail address. Takes: merchant, code, terminal, number. */
    REGISTRATION_APPROVED,
    /** To a newcomer's e-mail address. Takes: merchant, reason. */
    REGISTRATION_REFUSED;

    /** As it stands in texts. */
    String key() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
