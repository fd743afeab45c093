package org.counterfoil.common.card;

/** How far a batch of cards is. */
public enum CardBatchState {
    /** Asked for: its cards are being made, or the card maker has its file. */
    REQUESTED,
    /** The cards are there: they can be activated. */
    PRODUCED,
    /** There are no such cards, and there will be none. Final. */
    WITHDRAWN
}
