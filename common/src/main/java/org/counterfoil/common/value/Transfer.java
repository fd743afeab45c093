package org.counterfoil.common.value;

import java.util.Optional;

import org.counterfoil.common.ledger.RequestKey;

/**
 * Money or points from one card's member to another's; the amount in the asset's smallest unit.
 *
 * @param pin of the card that gives
 */
public record Transfer(RequestKey request, String fromCard, String toCard, TransferredAsset asset, long amount,
        Optional<String> pin, String remark) {

    /** Without the PIN, so that no log can hold it. */
    @Override
    public String toString() {
        return "Transfer[" + request + ", " + fromCard + " to " + toCard + ", " + asset + " " + amount + "]";
    }
}
