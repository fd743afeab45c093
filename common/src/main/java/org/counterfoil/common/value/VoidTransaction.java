package org.counterfoil.common.value;

import java.util.Optional;

import org.counterfoil.common.ledger.RequestKey;
import org.counterfoil.common.shared.approval.Approval;

/**
 * Takes a transaction back by its mirror.
 *
 * @param number   of the transaction that is voided
 * @param card     the holder's card, scanned for proof where the transaction had one
 * @param approval a second person's, where the merchant asks for one
 */
public record VoidTransaction(RequestKey request, String number, Optional<String> card, Optional<String> pin,
        String reason, Optional<Approval> approval) {

    /** By one person alone. */
    public static VoidTransaction alone(RequestKey request, String number, Optional<String> card,
            Optional<String> pin, String reason) {
        return new VoidTransaction(request, number, card, pin, reason, Optional.empty());
    }

    /** The same request with a second person's agreement. */
    public VoidTransaction approved(Approval by) {
        return new VoidTransaction(request, number, card, pin, reason, Optional.of(by));
    }

    /** Without the PIN and the password, so that no log can hold them. */
    @Override
    public String toString() {
        return "VoidTransaction[" + request + ", number=" + number + "]";
    }
}
