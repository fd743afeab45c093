package org.counterfoil.common.organisation;

/** How a merchant stands. Closed comes first: one that is closed and expired is closed. */
public enum MerchantState {
    /** Its people work. */
    OPEN,
    /** Its licence has expired: what is there can be read, and given back to its holders. */
    EXPIRED,
    /** Nobody there can sign in. */
    CLOSED
}
