package org.counterfoil.common.issuing;

import java.time.LocalDate;
import java.util.Optional;

import org.counterfoil.common.ledger.RequestKey;

/**
 * A produced card becomes a member's, with what is paid in at once.
 *
 * @param lastDay on which it may be used; empty for no end
 * @param pin     the holder's first one, 4 to 8 digits, in place of the one it was produced with; empty to leave that
 */
public record ActivateCard(RequestKey request, String card, CardHolder holder, Optional<LocalDate> lastDay,
        Optional<String> pin, Optional<OpeningRecharge> recharge, String remark) {

    /** Without the PIN, so that no log can hold it. */
    @Override
    public String toString() {
        return "ActivateCard[" + request + ", card=" + card + ", holder=" + holder + ", recharge=" + recharge + "]";
    }
}
