package org.counterfoil.common.organisation;

/**
 * What is left of a merchant's own quotas: what it may grant to stores, and what stores draw on whose own quota is not
 * checked.
 *
 * @param recharge minor units
 * @param points   smallest unit of points
 */
public record MerchantQuotasLeft(long recharge, long points) {

    /** Of one of the two, in its smallest unit. */
    public long of(StoreQuota quota) {
        return switch (quota) {
            case RECHARGE -> recharge;
            case POINTS -> points;
        };
    }
}
