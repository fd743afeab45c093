package org.counterfoil.common.member;

/** What a member was identified by. */
public enum DocumentKind {
    ID_CARD,
    PASSPORT,
    RESIDENCE_PERMIT,
    DRIVING_LICENCE,
    OTHER;

    /** As it stands in texts. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
