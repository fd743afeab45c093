package org.counterfoil.common.issuing;

import java.util.Optional;

import org.counterfoil.common.value.TransactionDetails;

/**
 * A card that was activated.
 *
 * @param operation the card operation in the books
 * @param recharge  what was paid in, a transaction of its own that can be voided
 * @param deposit   what was taken for the card itself, another one
 */
public record Activation(TransactionDetails operation, Optional<TransactionDetails> recharge,
        Optional<TransactionDetails> deposit) {

    /** Of a card without a deposit. */
    public Activation(TransactionDetails operation, Optional<TransactionDetails> recharge) {
        this(operation, recharge, Optional.empty());
    }
}
