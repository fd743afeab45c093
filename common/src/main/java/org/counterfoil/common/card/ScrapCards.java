package org.counterfoil.common.card;

/**
 * Takes cards out of use for good.
 *
 * @param count  how many the editor saw
 * @param reason for the operator log
 */
public record ScrapCards(CardSelection cards, int count, String reason) {}
