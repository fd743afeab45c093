package org.counterfoil.client.value.list;

import java.time.LocalDate;
import java.util.SequencedMap;
import java.util.Set;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.Collectors;

import org.counterfoil.client.shared.job.ExportOrder;
import org.counterfoil.client.shared.list.ListModel;
import org.counterfoil.client.shared.list.filter.DatePreset;
import org.counterfoil.client.shared.list.filter.FilterValues;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.common.shared.PageOf;
import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.common.value.ExportTransactions;
import org.counterfoil.common.value.Moved;
import org.counterfoil.common.value.TransactionApi;
import org.counterfoil.common.value.TransactionFilter;
import org.counterfoil.common.value.TransactionRow;
import org.counterfoil.common.value.TransactionTotals;

/** Asks the server for the transactions that stand in a list, and for the file of them. */
final class TransactionSource implements ListModel.Source<TransactionRow, TransactionTotals> {

    /** What a list begins with. */
    static final FilterValues TODAY = KindChoice.ALL.ofToday();

    private final TransactionApi transactions;
    private final LocalDate today;

    /** @param today the business date that 'today' means */
    TransactionSource(TransactionApi transactions, LocalDate today) {
        this.transactions = transactions;
        this.today = today;
    }

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

    /** The file of what the list finds, with these columns, by key with their names. */
    ExportOrder export(ListModel<TransactionRow, TransactionTotals> list, SequencedMap<String, String> columns,
            Texts texts) {
        var filter = list.filter().get();
        return ExportOrder.of(texts.get("transactions.title"), TransactionListSpec.exported(columns),
                TransactionListSpec.words(texts), list, texts, layout -> transactions.export(new ExportTransactions(
                        of(filter, PageWanted.first(PageOf.MAX_ROWS)), layout)));
    }

    /** A number or a card may be typed in groups. */
    private TransactionFilter of(FilterValues filter, PageWanted page) {
        var days = filter.days(TransactionListSpec.DAYS, today).orElseGet(() -> DatePreset.TODAY.on(today));
        var kinds = KindChoice.kinds(filter.chosen(TransactionListSpec.KINDS));
        return new TransactionFilter(days.from(), days.to(), kinds, stores(filter), filter.words().replace(" ", ""),
                filter.flag(TransactionListSpec.MINE), page.cursor(), page.rows(), moved(filter));
    }

    private static Optional<Moved> moved(FilterValues filter) {
        return Stream.of(Moved.values()).filter(moved -> filter.one(TransactionListSpec.MOVED)
                .filter(moved.key()::equals).isPresent()).findFirst();
    }

    private static Set<Long> stores(FilterValues filter) {
        return filter.chosen(TransactionListSpec.STORES).stream().map(Long::valueOf).collect(Collectors.toSet());
    }
}
