package org.counterfoil.common.value;

import java.util.Optional;

import org.counterfoil.common.ledger.RequestKey;
import org.counterfoil.common.shared.approval.Approval;

/**
 * A correction by hand, with a reason.
 *
 * @param asset    what is corrected
 * @param amount   smallest unit of the asset; negative takes away
 * @param approval a second person's, needed over a limit
 */
public record Adjust(RequestKey request, String card, AdjustedAsset asset, long amount, String reason,
        Optional<Approval> approval) {

    /** By one person alone. */
    public static Adjust alone(RequestKey request, String card, AdjustedAsset asset, long amount, String reason) {
        return new Adjust(request, card, asset, amount, reason, Optional.empty());
    }

    /** The same request with a second person's agreement. */
    public Adjust approved(Approval by) {
        return new Adjust(request, card, asset, amount, reason, Optional.of(by));
    }
}
