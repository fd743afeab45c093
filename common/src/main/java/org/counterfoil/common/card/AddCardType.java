package org.counterfoil.common.card;

/** A card type to be added. */
public record AddCardType(CardTypeProfile profile) {}
