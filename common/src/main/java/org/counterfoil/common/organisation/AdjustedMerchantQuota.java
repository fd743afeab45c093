package org.counterfoil.common.organisation;

/**
 * What an adjustment came to.
 *
 * @param transaction its number in the merchant's books
 * @param before      of the merchant's quota, as after in its smallest unit
 */
public record AdjustedMerchantQuota(String transaction, StoreQuota quota, long before, long after) {}
