package org.counterfoil.client.shell.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.counterfoil.common.value.TransactionApi;
import org.counterfoil.common.value.TransactionFilter;
import org.counterfoil.common.value.TransactionRow;
import org.counterfoil.common.value.TransactionTotals;

/**
 * What the first page shows, as the server counted it.
 *
 * @param days   the last days, oldest first; the last one is today
 * @param latest the newest transactions
 */
record HomeFigures(List<Day> days, List<TransactionRow> latest) {

    private static final int DAYS = 8;
    private static final int LATEST = 9;

    /** One business date and its totals. */
    record Day(LocalDate date, TransactionTotals totals) {}

    static HomeFigures ask(TransactionApi transactions, LocalDate today) {
        var days = new ArrayList<Day>();
        for (int back = DAYS - 1; back >= 0; back--) {
            var date = today.minusDays(back);
            days.add(new Day(date, transactions.totals(filter(date, 1))));
        }
        return new HomeFigures(days, transactions.list(filter(today, LATEST)).rows());
    }

    TransactionTotals today() {
        return days.getLast().totals();
    }

    TransactionTotals yesterday() {
        return days.get(days.size() - 2).totals();
    }

    /** The change from one figure to another in tenths of a percent; empty where the first is nothing. */
    static Optional<Long> permille(long before, long now) {
        return before <= 0 ? Optional.empty() : Optional.of(Math.round((now - before) * 1000.0 / before));
    }

    private static TransactionFilter filter(LocalDate date, int rows) {
        return new TransactionFilter(date, date, Set.of(), "", false, Optional.empty(), rows);
    }
}
