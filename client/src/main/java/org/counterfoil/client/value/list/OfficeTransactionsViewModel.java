package org.counterfoil.client.value.list;

import java.util.List;
import java.util.SequencedMap;
import java.util.function.Consumer;

import org.counterfoil.client.organisation.store.StoreChoices;
import org.counterfoil.client.shared.connection.Outcome;
import org.counterfoil.client.shared.job.ExportOrder;
import org.counterfoil.client.shared.list.ListModel;
import org.counterfoil.client.shared.list.filter.Filter;
import org.counterfoil.client.shared.list.filter.FilterValues;
import org.counterfoil.client.shared.scope.SessionScope;
import org.counterfoil.client.shared.ui.ViewModel;
import org.counterfoil.common.organisation.StoreApi;
import org.counterfoil.common.organisation.TerminalType;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.value.TransactionApi;
import org.counterfoil.common.value.TransactionDetails;
import org.counterfoil.common.value.TransactionRow;
import org.counterfoil.common.value.TransactionTotals;

/** The transactions that an office sees: headquarters those of all stores, a store's back office its own. */
final class OfficeTransactionsViewModel extends ViewModel {

    private final SessionScope session;
    private final TransactionApi transactions;
    private final TransactionSource source;
    private final ListModel<TransactionRow, TransactionTotals> list;

    /** @param filter what stands in the filters at first */
    OfficeTransactionsViewModel(SessionScope session, FilterValues filter) {
        super(session.terminal().executor());
        this.session = session;
        this.transactions = session.api(TransactionApi.class);
        this.source = new TransactionSource(transactions, session.signedIn().desk().businessDate());
        this.list = new ListModel<>(executor(), TransactionRow::number, filter, source);
    }

    ListModel<TransactionRow, TransactionTotals> list() {
        return list;
    }

    /** The stores that the list can be narrowed by; none in a store's own office, or where they aren't seen. */
    void stores(Consumer<List<Filter.Option>> then) {
        ask(this::stores, outcome -> then.accept(
                outcome instanceof Outcome.Done<List<Filter.Option>>(var found) ? found : List.of()));
    }

    void details(String number, Consumer<TransactionDetails> then) {
        ask(() -> transactions.details(number), outcome -> answered(outcome, then));
    }

    /** Whether the role may carry the list away. */
    boolean mayExport() {
        return session.may(Permission.EXPORT, Access.WRITE);
    }

    /** The file of what the filter finds, with these columns, by key with their names. */
    ExportOrder export(SequencedMap<String, String> columns) {
        return source.export(list, columns, session.texts());
    }

    @Override
    public void close() {
        list.close();
        super.close();
    }

    private List<Filter.Option> stores() {
        var all = session.signedIn().desk().type() == TerminalType.MERCHANT_BACK_OFFICE
                && session.may(Permission.STORES, Access.READ);
        return all
                ? StoreChoices.of(session.api(StoreApi.class)).stream()
                        .map(store -> new Filter.Option(store.value(), store.name())).toList()
                : List.of();
    }
}
