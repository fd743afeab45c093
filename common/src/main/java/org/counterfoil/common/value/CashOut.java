package org.counterfoil.common.value;

import java.util.Optional;

import org.counterfoil.common.ledger.RequestKey;

/** All stored value of a card's member is paid out: the principal in money, the bonus is forfeited. */
public record CashOut(RequestKey request, String card, Tender tender, Optional<String> pin, String reason) {

    /** Without the PIN, so that no log can hold it. */
    @Override
    public String toString() {
        return "CashOut[" + request + ", card=" + card + "]";
    }
}
