package org.counterfoil.common.card;

/** What the limit of a sub-card is for, by business dates. */
public enum TeamPeriod {
    TRANSACTION,
    DAY,
    MONTH,
    /** All that is ever spent with it in the team. */
    TOTAL;

    /** As it stands in texts. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
