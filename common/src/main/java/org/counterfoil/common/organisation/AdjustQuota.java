package org.counterfoil.common.organisation;

import org.counterfoil.common.ledger.RequestKey;

/**
 * Grants a store more of a quota out of the merchant's own, or takes it back into that.
 *
 * @param amount smallest unit of the quota; below zero takes back
 * @param reason in the words of who does it; kept with the transaction
 */
public record AdjustQuota(RequestKey request, long store, StoreQuota quota, long amount, String reason) {}
