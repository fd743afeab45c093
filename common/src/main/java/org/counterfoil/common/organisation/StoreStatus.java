package org.counterfoil.common.organisation;

import java.util.EnumSet;
import java.util.OptionalLong;
import java.util.Set;

import org.counterfoil.common.shared.CurrencyUnit;

/** How a store stands; it is derived and never stored. */
public enum StoreStatus {
    CLOSED,
    RECHARGE_QUOTA_LOW,
    POINTS_QUOTA_LOW,
    NORMAL;

    /** Less than 100 left. */
    public static final long POINTS_LOW = 100;

    /** Less than this is left of a low recharge quota, minor units: 100.00 yuan, or what that is elsewhere. */
    public static long rechargeLow(CurrencyUnit currency) {
        return currency.everyday(100);
    }

    /**
     * Closed first; else every checked quota that runs out; else normal.
     *
     * @param rechargeLeft minor units; empty where it is not checked
     * @param pointsLeft   whole points; empty where it is not checked
     * @param rechargeLow  see {@link #rechargeLow(CurrencyUnit)}
     */
    public static Set<StoreStatus> of(boolean closed, OptionalLong rechargeLeft, OptionalLong pointsLeft,
            long rechargeLow) {
        if (closed) {
            return Set.of(CLOSED);
        }
        var low = EnumSet.noneOf(StoreStatus.class);
        if (rechargeLeft.isPresent() && rechargeLeft.getAsLong() < rechargeLow) {
            low.add(RECHARGE_QUOTA_LOW);
        }
        if (pointsLeft.isPresent() && pointsLeft.getAsLong() < POINTS_LOW) {
            low.add(POINTS_QUOTA_LOW);
        }
        return low.isEmpty() ? Set.of(NORMAL) : low;
    }
}
