package org.counterfoil.trials.model;

import org.counterfoil.server.ledger.SpentPoints;

/** The policies for points that have to be given back and are spent. */
enum PointsGone {
    REFUSE(SpentPoints.REFUSE),
    DEBT(SpentPoints.DEBT),
    /** Deducts 0.07 for every 4. */
    DEDUCT_LITTLE(new SpentPoints.Deduct(7, 4)),
    /** Deducts 1.83 for every 2. */
    DEDUCT_MUCH(new SpentPoints.Deduct(183, 2));

    private final SpentPoints policy;

    PointsGone(SpentPoints policy) {
        this.policy = policy;
    }

    SpentPoints policy() {
        return policy;
    }
}
