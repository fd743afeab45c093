package org.counterfoil.common.issuing;

import java.time.LocalDate;
import java.util.Optional;

import org.counterfoil.common.ledger.RequestKey;

/**
 * A produced card becomes a member's, with what is paid in at once.
 *
 * @param lastDay on which it may be used; empty for no end
 * @param pin     the holder's first one, 4 to 8 digits, in place of the one it was produced with; empty to leave that
 * @param purchase what pays the deposit, and who buys the card
 */
public record ActivateCard(RequestKey request, String card, CardHolder holder, Optional<LocalDate> lastDay,
        Optional<String> pin, Optional<OpeningRecharge> recharge, String remark, Purchase purchase) {

    /** With nothing beside the card and the opening recharge. */
    public ActivateCard(RequestKey request, String card, CardHolder holder, Optional<LocalDate> lastDay,
            Optional<String> pin, Optional<OpeningRecharge> recharge, String remark) {
        this(request, card, holder, lastDay, pin, recharge, remark, Purchase.NONE);
    }

    /** Without the PIN, so that no log can hold it. */
    @Override
    public String toString() {
        return "ActivateCard[" + request + ", card=" + card + ", holder=" + holder + ", recharge=" + recharge + "]";
    }
}
