package org.counterfoil.common.organisation;

import org.counterfoil.common.ledger.RequestKey;

/**
 * Grants a merchant more of a quota, or takes it back.
 *
 * @param amount smallest unit of the quota; below zero takes back
 * @param reason in the words of who does it; kept with the transaction
 */
public record AdjustMerchantQuota(RequestKey request, String code, StoreQuota quota, long amount, String reason) {}
