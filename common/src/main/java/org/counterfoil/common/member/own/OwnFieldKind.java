package org.counterfoil.common.member.own;

/** What a field of the merchant's own takes; it stays what it was defined as. */
public enum OwnFieldKind {
    /** One line of at most 200 characters. */
    TEXT,
    /** A whole number of at most 15 digits. */
    NUMBER,
    /** A day, written {@code 2026-11-21}. */
    DATE,
    /** One of the options of the field. */
    CHOICE,
    /** {@code yes}, or nothing. */
    YES_NO;

    /** As it stands in texts. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
