package org.counterfoil.common.issuing;

/**
 * What a card costs and brings when it goes, in minor units.
 *
 * @param fee     charged for a card in its place, by its type; 0 for none
 * @param deposit taken for it, or for the cards that it took over from, and not given back yet; 0 for none
 */
public record CardDues(long fee, long deposit) {}
