package org.counterfoil.common.value;

import java.util.Optional;

import org.counterfoil.common.shared.Refusal;

/**
 * What a void would take back; nothing is changed by asking.
 *
 * @param original the transaction, whole
 * @param alone    minor units that one person may void without a second one
 * @param refusal  why it can't be voided now
 */
public record VoidQuote(TransactionDetails original, long alone, Optional<Refusal> refusal) {

    /** Whether a second person is asked for. */
    public boolean needsApproval() {
        return Math.abs(original.net()) > alone;
    }
}
