package org.counterfoil.common.member;

/** What lets a member into a level; every rule but the first goes with a threshold. */
public enum LevelEntry {
    /** Nothing that happens: somebody puts the member there. */
    BY_HAND,
    /** One recharge, by its principal in minor units. */
    SINGLE_RECHARGE,
    /** All recharges together, by their principal in minor units. */
    TOTAL_RECHARGED,
    /** Principal and bonus held at the moment, minor units. */
    MONEY_BALANCE,
    /** Points held at the moment, smallest unit. */
    POINTS_BALANCE,
    /** All points given for recharges and sales, smallest unit. */
    TOTAL_POINTS,
    /** All that sales came to, minor units. */
    TOTAL_SPENT;

    /** Whether the threshold is money; else it is points, or there is none. */
    public boolean isMoney() {
        return switch (this) {
            case SINGLE_RECHARGE, TOTAL_RECHARGED, MONEY_BALANCE, TOTAL_SPENT -> true;
            case BY_HAND, POINTS_BALANCE, TOTAL_POINTS -> false;
        };
    }

    /** Whether it looks at what a member holds at the moment, not at what once happened. */
    public boolean isBalance() {
        return this == MONEY_BALANCE || this == POINTS_BALANCE;
    }
}
