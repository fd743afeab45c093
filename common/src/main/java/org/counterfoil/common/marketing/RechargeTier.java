package org.counterfoil.common.marketing;

/** From this amount on, this bonus; both in minor units (100.00 gives 10.00). */
public record RechargeTier(long from, long bonus) {

    public RechargeTier {
        if (from < 1 || bonus < 0) {
            throw new IllegalArgumentException("A tier starts above 0 and gives nothing negative");
        }
    }
}
