package org.counterfoil.common.card;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Asks for cards of consecutive numbers.
 *
 * @param type        the id of their type
 * @param firstSerial of the first one, in the merchant's number format
 * @param count       1 to {@link #MOST}
 * @param faceValue   minor units; 0 for none
 * @param level       code of the level that holders begin with; empty for none in particular
 * @param pin         the one PIN of all of them, 4 to 8 digits, where the mode is fixed; else empty
 * @param expires     the last day on which they may be used; empty where the type or the activation says
 */
public record RequestCardBatch(long type, long firstSerial, int count, long faceValue, String level, PinMode pins,
        Optional<String> pin, Optional<LocalDate> expires) {

    /** The most cards of one batch. */
    public static final int MOST = 1_000_000;

    /** Without the PIN, so that no log can hold it. */
    @Override
    public String toString() {
        return "RequestCardBatch[type=" + type + ", firstSerial=" + firstSerial + ", count=" + count + ", pins=" + pins
                + "]";
    }
}
