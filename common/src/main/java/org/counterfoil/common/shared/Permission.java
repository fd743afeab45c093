package org.counterfoil.common.shared;

/** What a role may be given; its name is shown under {@code permission.<key>}. */
public enum Permission {
    /** Held by everyone who is signed in, unless with a one-time password that is still to be changed. */
    SIGNED_IN,
    CARD_READ,
    CARD_ACTIVATE,
    /** Reporting cards lost and found. */
    CARD_LIFE,
    /** Stating that a holder was known by something other than the PIN. */
    IDENTITY_CHECK,
    RECHARGE,
    SPEND,
    CASH_SALE,
    POINTS_SPEND,
    COUNTS,
    TRANSFER,
    ADJUSTMENT,
    VOID,
    GOODS_RETURN,
    CASH_OUT,
    TRANSACTIONS,
    REPRINT,
    /** Carrying a list away as a file; seeing it is another permission. */
    EXPORT,
    /** Filling a list from a file; adding to it one by one is another permission. */
    IMPORT,
    PRODUCTS,
    LEDGER_PROOFS,
    SESSIONS,
    STORES,
    /** Granting quotas to stores, taking them back, and whether they are checked. */
    STORE_QUOTAS,
    TERMINALS,
    EMPLOYEES,
    ROLES,
    /** Reading how the server itself fares. */
    METRICS;

    /** As it stands in texts. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
