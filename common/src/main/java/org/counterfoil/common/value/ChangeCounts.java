package org.counterfoil.common.value;

import java.time.LocalDate;
import java.util.Optional;

import org.counterfoil.common.ledger.RequestKey;

/**
 * Uses of a counted service, added or taken.
 *
 * @param service the service's code
 * @param uses    1 or more
 * @param expires the last day of uses that are added; empty for no end, and when uses are taken
 */
public record ChangeCounts(RequestKey request, String card, String service, int uses, Optional<LocalDate> expires,
        Optional<String> pin, String remark) {

    /** Without the PIN, so that no log can hold it. */
    @Override
    public String toString() {
        return "ChangeCounts[" + request + ", card=" + card + ", " + service + " " + uses + "]";
    }
}
