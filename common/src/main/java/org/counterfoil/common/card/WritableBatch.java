package org.counterfoil.common.card;

/**
 * A batch whose cards take numbers.
 *
 * @param number the merchant's own
 * @param type   the name of the card type
 * @param first  the number of its first card
 * @param last   the number of its last card
 */
public record WritableBatch(long id, int number, String type, CardKind kind, String first, String last) {

    /** The most that are offered. */
    public static final int MOST = 200;
}
