package org.counterfoil.common.card;

/** How the spending of a team's sub-cards gives points to its main card. */
public enum TeamPoints {
    /** Not at all. */
    NONE,
    /** A rate on top of all others: points per everyday unit paid, in percent. */
    PERCENT,
    /** The same number of points for every sale. */
    FIXED;

    /** As it stands in texts. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
