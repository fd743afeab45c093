package org.counterfoil.common.card;

import java.util.UUID;

/**
 * A card that is being written, and by which sitting.
 *
 * @param card   number
 * @param holder as in {@link TakeCard}
 */
public record HeldToWrite(String card, UUID holder) {}
