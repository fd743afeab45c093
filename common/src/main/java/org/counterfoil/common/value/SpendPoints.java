package org.counterfoil.common.value;

import java.util.Optional;

import org.counterfoil.common.ledger.RequestKey;

/** Points down, for something named in the remark; points in their smallest unit. */
public record SpendPoints(RequestKey request, String card, long points, Optional<String> pin, String remark) {

    /** Without the PIN, so that no log can hold it. */
    @Override
    public String toString() {
        return "SpendPoints[" + request + ", card=" + card + ", points=" + points + "]";
    }
}
