package org.counterfoil.common.card;

import java.util.Optional;

/** A holder asks what is on the card. */
public record BalanceQuery(String card, Optional<String> pin) {

    /** Without the PIN, so that no log can hold it. */
    @Override
    public String toString() {
        return "BalanceQuery[card=" + card + "]";
    }
}
