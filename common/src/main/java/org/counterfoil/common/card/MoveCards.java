package org.counterfoil.common.card;

/**
 * Issues cards to a store, or moves them from one to another.
 *
 * @param store id; headquarters takes them back
 * @param count how many the editor saw
 */
public record MoveCards(CardSelection cards, long store, int count) {}
