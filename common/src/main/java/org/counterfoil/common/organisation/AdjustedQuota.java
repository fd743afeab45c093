package org.counterfoil.common.organisation;

/**
 * What an adjustment came to.
 *
 * @param transaction  its number in the books
 * @param before       of the store's quota, as after and as the merchant's in its smallest unit
 * @param merchantLeft of the merchant's own, to be granted to stores
 */
public record AdjustedQuota(String transaction, StoreQuota quota, long before, long after, long merchantLeft) {}
