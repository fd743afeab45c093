package org.counterfoil.client.value.list;

import java.time.LocalDate;

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

    /**
     * To those of a card.
     *
     * @param from the first day
     * @param to   the last one
     */
    public static TransactionsRoute ofCard(String number, LocalDate from, LocalDate to) {
        return new TransactionsRoute(FilterValues.NONE.with(FilterValues.WORDS, number)
                .withDays(TransactionListSpec.DAYS, from, to));
    }
}
