package org.counterfoil.client.value.pin;

import org.counterfoil.common.ledger.TransactionKind;

/**
 * What the screen may show while a PIN is asked for.
 *
 * @param holder the member's name
 * @param digits how many digits stand there: dots, nothing else
 */
public record PinAsked(String holder, String card, TransactionKind why, int digits) {

    PinAsked withDigits(int count) {
        return new PinAsked(holder, card, why, count);
    }
}
