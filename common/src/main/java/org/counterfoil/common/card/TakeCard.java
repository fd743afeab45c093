package org.counterfoil.common.card;

import java.util.UUID;

/**
 * Asks for the next card to be written.
 *
 * @param after  the number behind which to look; empty to begin at the first
 * @param holder whoever writes: one sitting at one writer
 */
public record TakeCard(CardsToWrite cards, String after, UUID holder) {}
