package org.counterfoil.common.member;

/** What happened to a member or to a card of the member's. */
public enum MemberEventKind {
    ENROLLED,
    EDITED,
    LOCKED,
    UNLOCKED,
    /** For good. */
    CANCELLED,
    VALIDITY_CHANGED,
    PHONE_BOUND,
    PHONE_UNBOUND,
    CARD_ACTIVATED,
    CARD_LOST,
    CARD_FOUND,
    CARD_REPLACED,
    CARD_CANCELLED,
    /** A card was replaced and its fee, minor units, was let go. */
    CARD_FEE_WAIVED,
    PIN_RESET,
    /** A card of the member's came into a team. */
    TEAM_JOINED,
    TEAM_LEFT,
    /** It became the main card of its team. */
    TEAM_MAIN,
    /** Everything the member had went to another one. */
    MERGED,
    /** Everything another member had came to this one. */
    TOOK_OVER,
    /** What a merge did was taken back; told of both. */
    MERGE_UNDONE,
    /** The import that brought the member in was taken back. */
    IMPORT_UNDONE,
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
