package org.counterfoil.common.card;

/** What carries a card's number. */
public enum CardKind {
    MAGNETIC,
    ID,
    IC,
    BARCODE,
    VIRTUAL
}
