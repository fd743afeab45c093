package org.counterfoil.client.shell.office;

import java.util.List;
import java.util.Optional;

import org.counterfoil.common.messaging.CurrentNotice;
import org.counterfoil.common.reporting.HomeFigures;
import org.counterfoil.common.reporting.HouseCard;

/**
 * What the first page knows.
 *
 * @param notices what the operator is told today
 * @param figures empty where the operator's role shows no transactions
 */
record HomeState(HouseCard house, List<CurrentNotice> notices, Optional<HomeFigures> figures) {

    HomeState {
        notices = List.copyOf(notices);
    }

    /** The same with other notices. */
    HomeState with(List<CurrentNotice> now) {
        return new HomeState(house, now, figures);
    }

    /** The change from one figure to another in tenths of a percent; empty where the first is nothing. */
    static Optional<Long> permille(long before, long now) {
        return before <= 0 ? Optional.empty() : Optional.of(Math.round((now - before) * 1000.0 / before));
    }
}
