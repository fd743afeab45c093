package org.counterfoil.common.value;

import java.util.Optional;

import org.counterfoil.common.ledger.RequestKey;

/**
 * Takes a transaction back by its mirror.
 *
 * @param number of the transaction that is voided
 * @param card   the holder's card, scanned for proof where the transaction had one
 */
public record VoidTransaction(RequestKey request, String number, Optional<String> card, Optional<String> pin,
        String reason) {

    /** Without the PIN, so that no log can hold it. */
    @Override
    public String toString() {
        return "VoidTransaction[" + request + ", number=" + number + "]";
    }
}
