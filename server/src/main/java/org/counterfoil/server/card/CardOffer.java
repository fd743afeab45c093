package org.counterfoil.server.card;

/**
 * What a card is sold with, by its batch, else by its type.
 *
 * @param level     code of the level that its holder begins with; empty for none in particular
 * @param faceValue minor units; 0 for none
 * @param deposit   what is taken for the card itself, minor units; 0 for none
 * @param fee       what another card in place of it costs, minor units; 0 for none
 */
public record CardOffer(String level, long faceValue, long deposit, long fee) {}
