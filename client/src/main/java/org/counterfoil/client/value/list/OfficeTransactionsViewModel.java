package org.counterfoil.client.value.list;

import java.util.SequencedMap;
import java.util.function.Consumer;

import org.counterfoil.client.shared.job.ExportOrder;
import org.counterfoil.client.shared.job.ExportViewModel;
import org.counterfoil.client.shared.list.ListModel;
import org.counterfoil.client.shared.list.filter.FilterValues;
import org.counterfoil.client.shared.scope.SessionScope;
import org.counterfoil.client.shared.ui.ViewModel;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.PageOf;
import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.value.ExportTransactions;
import org.counterfoil.common.value.TransactionApi;
import org.counterfoil.common.value.TransactionDetails;
import org.counterfoil.common.value.TransactionRow;
import org.counterfoil.common.value.TransactionTotals;

/** The transactions that an office sees: headquarters all of the merchant's, a back office its store's. */
final class OfficeTransactionsViewModel extends ViewModel {

    private final SessionScope session;
    private final TransactionApi transactions;
    private final TransactionSource source;
    private final ListModel<TransactionRow, TransactionTotals> list;

    /** @param usual what the list begins with */
    OfficeTransactionsViewModel(SessionScope session, FilterValues usual) {
        super(session.terminal().executor());
        this.session = session;
        this.transactions = session.api(TransactionApi.class);
        this.source = new TransactionSource(transactions, session.signedIn());
        this.list = new ListModel<>(executor(), TransactionRow::number, usual, source);
    }

    ListModel<TransactionRow, TransactionTotals> list() {
        return list;
    }

    void details(TransactionRow row, Consumer<TransactionDetails> then) {
        ask(() -> transactions.details(row.number()), outcome -> answered(outcome, then));
    }

    boolean mayExport() {
        return session.may(Permission.EXPORT, Access.WRITE);
    }

    /** The file of what the filter finds, with these columns, by key with their names. */
    ExportViewModel export(SequencedMap<String, String> columns, Runnable begun) {
        var texts = session.texts();
        var wanted = source.of(list.filter().get(), PageWanted.first(PageOf.MAX_ROWS));
        var order = new ExportOrder(texts.get("transactions.title"), TransactionListSpec.exported(columns),
                TransactionListSpec.words(texts), ExportOrder.rows(list.found(), ListModel.MOST_COUNTED, texts),
                layout -> transactions.export(new ExportTransactions(wanted, layout)));
        return new ExportViewModel(executor(), order, notice -> {
            begun.run();
            say(notice);
        });
    }

    @Override
    public void close() {
        list.close();
        super.close();
    }
}
