package org.counterfoil.client.value.list;

import org.counterfoil.client.shared.list.filter.FilterValues;
import org.counterfoil.client.shared.screen.Route;

/**
 * To an office's list of transactions.
 *
 * @param filter what stands in its filters at first
 */
public record TransactionsRoute(FilterValues filter) implements Route {

    /** To those of today. */
    public TransactionsRoute() {
        this(KindChoice.ALL.ofToday());
    }
}
