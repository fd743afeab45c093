package org.counterfoil.common.card;

/** What a card type shall be; {@code version} is the one that the editor saw. */
public record EditCardType(long type, int version, CardTypeProfile profile) {}
