package org.counterfoil.common.value;

import java.util.Optional;

import org.counterfoil.common.ledger.RequestKey;

/**
 * A sale paid from stored value alone.
 *
 * @param quotedNet what the customer was shown, in minor units; another price now is refused with quote-changed
 */
public record Spend(RequestKey request, Basket basket, long quotedNet, Optional<String> pin, String remark) {

    /** Without the PIN, so that no log can hold it. */
    @Override
    public String toString() {
        return "Spend[" + request + ", " + basket + ", quotedNet=" + quotedNet + "]";
    }
}
