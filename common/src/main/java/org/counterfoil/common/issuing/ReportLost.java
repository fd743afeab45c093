package org.counterfoil.common.issuing;

import java.util.Optional;

import org.counterfoil.common.ledger.RequestKey;

/**
 * The holder's card is gone: nobody is to use it.
 *
 * @param pin      the holder's, where the card has one
 * @param identity in place of the PIN, how else the holder was known
 */
public record ReportLost(RequestKey request, String card, Optional<String> pin, Optional<IdentityCheck> identity,
        String remark) {

    /** Without the PIN, so that no log can hold it. */
    @Override
    public String toString() {
        return "ReportLost[" + request + ", card=" + card + "]";
    }
}
