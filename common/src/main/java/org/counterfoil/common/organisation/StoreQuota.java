package org.counterfoil.common.organisation;

/** The two rights that headquarters grants a store and takes back. */
public enum StoreQuota {
    /** To sell recharges, in minor units. */
    RECHARGE,
    /** To give points, in their smallest unit. */
    POINTS
}
