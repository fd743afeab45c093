package org.counterfoil.client.staff.log;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.counterfoil.client.organisation.store.StoreChoices;
import org.counterfoil.client.shared.connection.Outcome;
import org.counterfoil.client.shared.form.FieldType;
import org.counterfoil.client.shared.job.ExportOrder;
import org.counterfoil.client.shared.list.ListModel;
import org.counterfoil.client.shared.list.filter.DatePreset;
import org.counterfoil.client.shared.list.filter.FilterValues;
import org.counterfoil.client.shared.scope.SessionScope;
import org.counterfoil.client.shared.ui.ViewModel;
import org.counterfoil.common.organisation.StoreApi;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.PageOf;
import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.staff.EmployeeType;
import org.counterfoil.common.staff.ExportLog;
import org.counterfoil.common.staff.LogDetails;
import org.counterfoil.common.staff.LogFilter;
import org.counterfoil.common.staff.LogRow;
import org.counterfoil.common.staff.OperatorLogApi;

/** The lines of the operator log that the operator may see. */
final class LogViewModel extends ViewModel {

    private final SessionScope session;
    private final OperatorLogApi log;
    private final ListModel<LogRow, Integer> list;
    private List<FieldType.Option> stores = List.of();

    LogViewModel(SessionScope session) {
        super(session.terminal().executor());
        this.session = session;
        this.log = session.api(OperatorLogApi.class);
        this.list = new ListModel<>(executor(), row -> Long.toString(row.id()), LogSpecs.usual(), new Lines());
    }

    ListModel<LogRow, Integer> list() {
        return list;
    }

    /** What stores the list can be narrowed by; none where the operator sees one alone, or without an answer. */
    void narrowing(Consumer<List<FieldType.Option>> then) {
        var all = session.signedIn().operator().type() == EmployeeType.MERCHANT_ADMINISTRATOR
                && session.may(Permission.STORES, Access.READ);
        ask(() -> all ? StoreChoices.of(session.api(StoreApi.class)) : List.<FieldType.Option>of(), outcome -> {
            stores = outcome instanceof Outcome.Done<List<FieldType.Option>>(var found) ? found : List.of();
            then.accept(stores);
        });
    }

    void details(LogRow row, Consumer<LogDetails> then) {
        ask(() -> log.details(row.id()), outcome -> answered(outcome, then));
    }

    /** Shows what else was done there, then, by them, or to it, whenever that was within the last months. */
    void search(LogScope scope, String text) {
        list.words().set(text);
        list.narrow(FilterValues.NONE.with(LogSpecs.SCOPE, scope.name()).with(LogSpecs.DAYS,
                list.filter().get().values().getOrDefault(LogSpecs.DAYS, List.of())));
    }

    boolean mayExport() {
        return session.may(Permission.EXPORT, Access.WRITE);
    }

    /** The file of what the filter finds, with these columns, by key with their names, and with what was changed. */
    ExportOrder export(SequencedMap<String, String> columns) {
        var texts = session.texts();
        var wanted = wanted(list.filter().get(), list.order().get().firstPage());
        var all = new LinkedHashMap<>(columns);
        Stream.of("before", "after").forEach(side -> all.put(side, texts.get("log.changed-" + side)));
        return ExportOrder.of(texts.get("log.title"), all, new LogWords(texts).all(), list, texts,
                layout -> log.export(new ExportLog(wanted, layout)));
    }

    @Override
    public void close() {
        list.close();
        super.close();
    }

    private LogFilter wanted(FilterValues filter, PageWanted page) {
        var days = filter.days(LogSpecs.DAYS, session.signedIn().desk().businessDate());
        var scope = filter.chosen(LogSpecs.SCOPE, LogScope.class).stream().findFirst().orElse(LogScope.WHO);
        return new LogFilter(days.map(DatePreset.Days::from), days.map(DatePreset.Days::to),
                scope.subject(filter.words()), filter.words(), filter.chosen(LogSpecs.MODULE),
                filter.chosen(LogSpecs.ACTION), chosenStores(filter), filter.flag(LogSpecs.REFUSED), page);
    }

    private Set<Long> chosenStores(FilterValues filter) {
        var chosen = filter.chosen(LogSpecs.STORE);
        return stores.stream().map(FieldType.Option::value).filter(chosen::contains).map(Long::valueOf)
                .collect(Collectors.toSet());
    }

    private final class Lines implements ListModel.Source<LogRow, Integer> {

        @Override
        public PageOf<LogRow> page(FilterValues filter, PageWanted page) {
            return log.list(wanted(filter, page));
        }

        @Override
        public Integer totals(FilterValues filter) {
            return log.count(wanted(filter, PageWanted.first(PageOf.MAX_ROWS)));
        }

        @Override
        public int count(Integer totals) {
            return totals;
        }
    }
}
