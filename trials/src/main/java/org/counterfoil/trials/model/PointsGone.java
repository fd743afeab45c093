package org.counterfoil.trials.model;

import org.counterfoil.server.ledger.SpentPoints;

/** The policies for points that have to be given back and are spent. */
enum PointsGone {
    REFUSE(SpentPoints.REFUSE), DEBT(SpentPoints.DEBT);

    private final SpentPoints policy;

    PointsGone(SpentPoints policy) {
        this.policy = policy;
    }

    SpentPoints policy() {
        return policy;
    }
}
