package org.counterfoil.common.shared;

/** What a role may be given; its name is shown under {@code permission.<key>}. */
public enum Permission {
    /** Held by everyone who is signed in, unless with a one-time password that is still to be changed. */
    SIGNED_IN,
    /** Seeing members with numbers half hidden; changing what is noted of them. */
    MEMBERS,
    /** Locking members, how long they are members, and by which phone they are known. */
    MEMBER_LIFE,
    /** Seeing whole phone and document numbers and addresses, and changing them. */
    MEMBER_PRIVACY,
    /** Merging members who are the same person, and undoing it. */
    MEMBER_MERGE,
    /** Which fields of its own the merchant keeps of members, and what members are asked to agree to. */
    MEMBER_FIELDS,
    /** Carrying away all that is held of a member, and forgetting it, as the member wishes. */
    PERSONAL_DATA,
    CARD_READ,
    CARD_ACTIVATE,
    /** Reporting cards lost and found. */
    CARD_LIFE,
    /** Putting another card in a card's place, and taking cards out of use. */
    CARD_REPLACE,
    /** Letting the fee go that a card in another one's place costs. */
    CARD_FEE_WAIVER,
    /** Giving a holder who forgot the PIN another. */
    CARD_PIN,
    /** Stating that a holder was known by something other than the PIN. */
    IDENTITY_CHECK,
    /** What kinds of cards there are. */
    CARD_TYPES,
    /** Main cards with sub-cards, and what those may spend. */
    TEAMS,
    /** Having cards made, and taking them out of use before anybody had them. */
    CARD_PRODUCTION,
    /** Activating many cards at once. */
    CARD_RANGE,
    /** Where cards lie, and giving them to stores. */
    CARD_STOCK,
    /** Writing numbers onto chips and stripes. */
    CARD_WRITING,
    RECHARGE,
    SPEND,
    CASH_SALE,
    POINTS_SPEND,
    COUNTS,
    TRANSFER,
    /** Moving money and points between members from an office, without the card that gives. */
    OFFICE_TRANSFER,
    ADJUSTMENT,
    VOID,
    /** Taking transactions back without the card, from an office. */
    OFFICE_VOID,
    GOODS_RETURN,
    CASH_OUT,
    /** Paying out what is left on a card, and recharges within their cooling-off days, from an office. */
    BALANCE_REFUND,
    TRANSACTIONS,
    REPRINT,
    /** Carrying a list away as a file; seeing it is another permission. */
    EXPORT,
    /** Filling a list from a file; adding to it one by one is another permission. */
    IMPORT,
    PRODUCTS,
    /** The levels that members reach, and who changed level when. */
    LEVELS,
    /** Putting members in another level by hand. */
    LEVEL_CHANGE,
    LEDGER_PROOFS,
    SESSIONS,
    STORES,
    /** Granting quotas to stores, taking them back, and whether they are checked. */
    STORE_QUOTAS,
    TERMINALS,
    EMPLOYEES,
    ROLES,
    /** What the merchant sets for itself. */
    PARAMETERS,
    OPERATOR_LOG,
    /** Adding merchants and what they may use: the platform's own, which no merchant's role can grant. */
    MERCHANTS,
    /** Backups of the whole server, of all merchants: for whoever runs it. */
    BACKUP,
    /** Looking at the server and changing its keys: for whoever runs it. */
    SYSTEM,
    /** What headquarters tells everybody; reading what one is told needs no permission. */
    NOTICES,
    /** Reading how the server itself fares. */
    METRICS;

    /** Whether the people of a merchant may have it. */
    public boolean isOfMerchants() {
        return switch (this) {
            case MERCHANTS, BACKUP, SYSTEM -> false;
            default -> true;
        };
    }

    /** Whether the platform's people may have it: they run merchants and themselves, and no business. */
    public boolean isOfPlatform() {
        return switch (this) {
            case SIGNED_IN, MERCHANTS, BACKUP, SYSTEM, EMPLOYEES, ROLES, SESSIONS, STORES, TERMINALS, OPERATOR_LOG,
                    EXPORT, METRICS ->
                true;
            default -> false;
        };
    }

    /** As it stands in texts. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
