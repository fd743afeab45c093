package org.counterfoil.common.value;

import java.util.Optional;

import org.counterfoil.common.ledger.RequestKey;

/**
 * Money in, by a tender; a rule may add a bonus.
 *
 * @param amount      paid in, minor units
 * @param quotedBonus the bonus that the customer was shown, minor units
 */
public record Recharge(RequestKey request, String card, long amount, long quotedBonus, Tender tender,
        Optional<String> pin, String remark) {

    /** Without the PIN, so that no log can hold it. */
    @Override
    public String toString() {
        return "Recharge[" + request + ", card=" + card + ", amount=" + amount + "]";
    }
}
