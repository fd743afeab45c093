package org.counterfoil.common.organisation;

import java.util.Optional;

import org.counterfoil.common.ledger.RequestKey;
import org.counterfoil.common.shared.approval.Approval;

/**
 * Grants a store more of a quota out of the merchant's own, or takes it back into that.
 *
 * @param amount   smallest unit of the quota; below zero takes back
 * @param reason   in the words of who does it; kept with the transaction
 * @param approval a second person's, where the merchant asks for one
 */
public record AdjustQuota(RequestKey request, long store, StoreQuota quota, long amount, String reason,
        Optional<Approval> approval) {

    /** By one person alone. */
    public static AdjustQuota alone(RequestKey request, long store, StoreQuota quota, long amount, String reason) {
        return new AdjustQuota(request, store, quota, amount, reason, Optional.empty());
    }

    /** The same request with a second person's agreement. */
    public AdjustQuota approved(Approval by) {
        return new AdjustQuota(request, store, quota, amount, reason, Optional.of(by));
    }
}
