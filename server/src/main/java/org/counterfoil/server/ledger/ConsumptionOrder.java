package org.counterfoil.server.ledger;

/** Which money a spend takes first; within each, the lot that ends first, then the oldest. */
public enum ConsumptionOrder {
    /** From principal and bonus in proportion to their totals, to the minor unit by largest remainder. */
    PROPORTIONAL,
    PRINCIPAL_FIRST,
    BONUS_FIRST
}
