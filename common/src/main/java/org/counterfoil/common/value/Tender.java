package org.counterfoil.common.value;

/** What pays. */
public enum Tender {
    STORED_VALUE,
    POINTS,
    CASH,
    BANK_CARD,
    /** From one bank account to another, in or out. */
    BANK_TRANSFER;

    /** As it stands in texts. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
