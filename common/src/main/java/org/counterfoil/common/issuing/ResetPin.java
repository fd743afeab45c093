package org.counterfoil.common.issuing;

import java.util.Optional;

import org.counterfoil.common.ledger.RequestKey;

/**
 * A holder who forgot the PIN gets another; wrong tries are forgotten.
 *
 * @param fresh    4 to 8 digits
 * @param identity how the holder was known
 */
public record ResetPin(RequestKey request, String card, String fresh, Optional<IdentityCheck> identity,
        String remark) {

    /** Without the PIN, so that no log can hold it. */
    @Override
    public String toString() {
        return "ResetPin[" + request + ", card=" + card + "]";
    }
}
