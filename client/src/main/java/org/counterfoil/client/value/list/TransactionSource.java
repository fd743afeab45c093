package org.counterfoil.client.value.list;

import org.counterfoil.client.shared.list.ListModel;
import org.counterfoil.client.shared.list.filter.DatePreset;
import org.counterfoil.client.shared.list.filter.FilterValues;
import org.counterfoil.common.shared.PageOf;
import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.common.staff.SignedIn;
import org.counterfoil.common.value.TransactionApi;
import org.counterfoil.common.value.TransactionFilter;
import org.counterfoil.common.value.TransactionRow;
import org.counterfoil.common.value.TransactionTotals;

/** Where the list of transactions gets its rows and sums. */
record TransactionSource(TransactionApi transactions, SignedIn signedIn)
        implements
            ListModel.Source<TransactionRow, TransactionTotals> {

    @Override
    public PageOf<TransactionRow> page(FilterValues filter, PageWanted page) {
        return transactions.list(of(filter, page));
    }

    @Override
    public TransactionTotals totals(FilterValues filter) {
        return transactions.totals(of(filter, PageWanted.first(PageOf.MAX_ROWS)));
    }

    @Override
    public int count(TransactionTotals totals) {
        return totals.count();
    }

    /** A number or a card may be typed in groups. */
    TransactionFilter of(FilterValues filter, PageWanted page) {
        var today = signedIn.desk().businessDate();
        var days = filter.days(TransactionListSpec.DAYS, today).orElseGet(() -> DatePreset.TODAY.on(today));
        var kinds = filter.one(TransactionListSpec.KINDS).map(KindChoice::of).orElse(KindChoice.ALL).kinds();
        return new TransactionFilter(days.from(), days.to(), kinds, filter.words().replace(" ", ""),
                filter.flag(TransactionListSpec.MINE), page.cursor(), page.rows());
    }
}
