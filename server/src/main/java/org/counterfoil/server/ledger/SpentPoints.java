package org.counterfoil.server.ledger;

/** What happens when points that have to be given back are already spent. */
public enum SpentPoints {
    /** The reversal is refused. */
    REFUSE,
    /** What is missing is taken from the member's other points, the rest becomes a debt. */
    DEBT
}
