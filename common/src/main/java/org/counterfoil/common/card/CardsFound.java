package org.counterfoil.common.card;

/**
 * The cards that would be taken.
 *
 * @param first the lowest number
 * @param last  the highest number
 */
public record CardsFound(int count, String first, String last) {}
