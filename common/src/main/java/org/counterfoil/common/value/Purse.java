package org.counterfoil.common.value;

/** What a member has of what can be transferred: money in minor units, points in their smallest unit. */
public record Purse(long principal, long bonus, long points) {

    /** Principal and bonus. */
    public long money() {
        return Math.addExact(principal, bonus);
    }
}
