package org.counterfoil.client.value.list;

import org.counterfoil.client.shared.list.filter.FilterValues;
import org.counterfoil.client.shared.screen.Route;

/**
 * To an office's list of transactions.
 *
 * @param filter what it begins with
 */
public record TransactionsRoute(FilterValues filter) implements Route {

    /** To today's. */
    public TransactionsRoute() {
        this(TransactionSource.TODAY);
    }

    /** To today's of some kinds. */
    public static TransactionsRoute today(KindChoice kinds) {
        return new TransactionsRoute(new TransactionsRoute().filter().with(TransactionListSpec.KINDS, kinds.key()));
    }

    @Override
    public Route entry() {
        return new TransactionsRoute();
    }
}
