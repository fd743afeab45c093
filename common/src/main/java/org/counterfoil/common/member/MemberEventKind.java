package org.counterfoil.common.member;

/** What happened to a member or to a card of the member's. */
public enum MemberEventKind {
    ENROLLED,
    EDITED,
    LOCKED,
    UNLOCKED,
    VALIDITY_CHANGED,
    PHONE_BOUND,
    PHONE_UNBOUND,
    CARD_ACTIVATED,
    CARD_LOST,
    CARD_FOUND,
    CARD_REPLACED,
    CARD_CANCELLED,
    PIN_RESET,
    PHOTO_SET,
    PHOTO_REMOVED,
    TAGS_CHANGED,
    CONSENT_GIVEN,
    CONSENT_WITHDRAWN,
    DATA_EXPORTED,
    ERASURE_WISHED,
    ERASED;

    /** As it stands in texts. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
