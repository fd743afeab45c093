package org.counterfoil.common.card;

/**
 * Names a card and what its chip or stripe says.
 *
 * @param card  number
 * @param token as a reader read it
 */
public record BindToken(String card, String token) {}
