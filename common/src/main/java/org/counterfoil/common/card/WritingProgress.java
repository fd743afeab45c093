package org.counterfoil.common.card;

/**
 * How far the writing of cards is.
 *
 * @param total   of all cards that take a number and were neither activated nor scrapped
 * @param written those of them that are written
 * @param held    those that are in somebody's hands at this moment
 */
public record WritingProgress(int total, int written, int held) {

    /** How many are still to be written. */
    public int left() {
        return total - written;
    }
}
