package org.counterfoil.common.card;

/** The states of a card; CANCELLED, REPLACED and SCRAPPED are final. */
public enum CardStatus {
    NOT_ACTIVATED,
    ACTIVE,
    LOST,
    REPLACED,
    CANCELLED,
    SCRAPPED
}
