package org.counterfoil.common.card;

/**
 * How many cards are in which state.
 *
 * @param cancelled replaced ones included
 */
public record StockCounts(long notActivated, long normal, long lost, long cancelled, long scrapped) {

    /** All that were ever activated. */
    public long activated() {
        return normal + lost + cancelled;
    }

    /** All of them. */
    public long total() {
        return notActivated + activated() + scrapped;
    }
}
