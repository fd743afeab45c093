package org.counterfoil.common.issuing;

import java.util.Optional;

import org.counterfoil.common.ledger.RequestKey;

/**
 * A card that was reported lost is back with its holder.
 *
 * @param pin      the holder's, where the card has one
 * @param identity in place of the PIN, how else the holder was known
 */
public record ReportFound(RequestKey request, String card, Optional<String> pin, Optional<IdentityCheck> identity,
        String remark) {

    /** Without the PIN, so that no log can hold it. */
    @Override
    public String toString() {
        return "ReportFound[" + request + ", card=" + card + "]";
    }
}
