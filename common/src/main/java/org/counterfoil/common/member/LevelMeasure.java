package org.counterfoil.common.member;

/** What must be reached within a period to keep a level. */
public enum LevelMeasure {
    /** Recharges by their principal, minor units. */
    RECHARGED,
    /** What sales came to, minor units. */
    SPENT,
    /** Points given for recharges and sales, smallest unit. */
    POINTS;

    /** Whether it is money; else it is points. */
    public boolean isMoney() {
        return this != POINTS;
    }
}
