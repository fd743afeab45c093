package org.counterfoil.server.card;

/** What carries a card's number. */
public enum CardKind {
    MAGNETIC,
    ID,
    IC,
    BARCODE,
    VIRTUAL
}
