package org.counterfoil.common.issuing;

import java.time.LocalDate;
import java.util.Optional;

import org.counterfoil.common.value.RequestKey;

/**
 * A produced card becomes a member's, with what is paid in at once.
 *
 * @param lastDay on which it may be used; empty for no end
 * @param pin     the first one of the holder, 4 to 8 digits; empty to leave what the card was produced with
 */
public record ActivateCard(RequestKey request, String card, CardHolder holder, Optional<LocalDate> lastDay,
        Optional<String> pin, Optional<OpeningRecharge> recharge, String remark) {

    /** Without the PIN, so that no log can hold it. */
    @Override
    public String toString() {
        return "ActivateCard[" + request + ", card=" + card + ", holder=" + holder + ", recharge=" + recharge + "]";
    }
}
