package org.counterfoil.common.organisation;

import java.util.Optional;

import org.counterfoil.common.shared.approval.Approver;

/**
 * What an adjustment came to.
 *
 * @param transaction  its number in the books
 * @param before       of the store's quota, as after and as the merchant's in its smallest unit
 * @param merchantLeft of the merchant's own, to be granted to stores
 * @param approver     the second person, where one was needed
 */
public record AdjustedQuota(String transaction, StoreQuota quota, long before, long after, long merchantLeft,
        Optional<Approver> approver) {}
