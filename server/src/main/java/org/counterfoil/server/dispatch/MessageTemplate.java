package org.counterfoil.server.dispatch;

/** What messages are about; each has a text in every language. */
public enum MessageTemplate {
    /** Takes: merchant, code, minutes. */
    SIGN_IN_CODE;

    /** As it stands in texts. */
    String key() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
