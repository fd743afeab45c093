package org.counterfoil.server.marketing;

import org.counterfoil.server.ledger.SpentPoints;

/**
 * What a merchant lays down about points that are spent when what earned them is taken back.
 *
 * @param voids   of a transaction that is voided
 * @param returns of a sale of which goods come back
 */
public record ReversalTerms(SpentPoints voids, SpentPoints returns) {

    /** A void is refused, a return leaves a debt of points. */
    public static final ReversalTerms USUAL = new ReversalTerms(SpentPoints.REFUSE, SpentPoints.DEBT);
}
