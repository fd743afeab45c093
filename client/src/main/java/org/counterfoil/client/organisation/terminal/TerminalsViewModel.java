package org.counterfoil.client.organisation.terminal;

import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.counterfoil.client.organisation.store.StoreChoices;
import org.counterfoil.client.shared.connection.Outcome;
import org.counterfoil.client.shared.form.FieldReader;
import org.counterfoil.client.shared.form.FieldType;
import org.counterfoil.client.shared.form.FormModel;
import org.counterfoil.client.shared.imports.ImportOrder;
import org.counterfoil.client.shared.imports.ImportViewModel;
import org.counterfoil.client.shared.job.ExportOrder;
import org.counterfoil.client.shared.list.ListModel;
import org.counterfoil.client.shared.list.filter.FilterValues;
import org.counterfoil.client.shared.scope.SessionScope;
import org.counterfoil.client.shared.ui.Notice;
import org.counterfoil.client.shared.ui.ViewModel;
import org.counterfoil.common.organisation.EnrolmentApi;
import org.counterfoil.common.organisation.EnrolmentCode;
import org.counterfoil.common.organisation.EnrolmentTicket;
import org.counterfoil.common.organisation.ExportTerminals;
import org.counterfoil.common.organisation.StoreApi;
import org.counterfoil.common.organisation.TerminalApi;
import org.counterfoil.common.organisation.TerminalFilter;
import org.counterfoil.common.organisation.TerminalRow;
import org.counterfoil.common.organisation.TerminalState;
import org.counterfoil.common.organisation.TerminalType;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.PageOf;
import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.common.shared.Permission;

/** The terminals that the operator sees, and what the operator's role may do with them. */
final class TerminalsViewModel extends ViewModel {

    /** How a store's id stands in a view that was kept. */
    private static final String ID = "\\d{1,18}";

    private final SessionScope session;
    private final TerminalApi terminals;
    private final ListModel<TerminalRow, Integer> list;

    TerminalsViewModel(SessionScope session) {
        super(session.terminal().executor());
        this.session = session;
        this.terminals = session.api(TerminalApi.class);
        this.list = new ListModel<>(executor(), row -> Long.toString(row.id()), FilterValues.NONE, new Terminals());
    }

    ListModel<TerminalRow, Integer> list() {
        return list;
    }

    boolean mayChange() {
        return session.may(Permission.TERMINALS, Access.WRITE);
    }

    /** Whether one can be added: stores must be seen to be chosen. */
    boolean mayAdd() {
        return mayChange() && session.may(Permission.STORES, Access.READ);
    }

    /** Whether a terminal may be closed, opened or deleted; nobody does that to the one at which he works. */
    boolean mayEnd(TerminalRow row) {
        return mayChange() && !row.number().equals(session.signedIn().desk().terminal());
    }

    /** Whether headquarters may tell a code for it: one that is bound must be unbound first. */
    boolean mayTell(TerminalRow row) {
        return mayChange() && session.signedIn().atHeadquarters() && row.binding().isEmpty();
    }

    /** A code, and the same with where a new installation finds the server: where this one does. */
    record Told(EnrolmentCode code, EnrolmentTicket ticket) {}

    void code(TerminalRow row, Consumer<Told> then) {
        run(() -> session.api(EnrolmentApi.class).code(row.id()), outcome -> answered(outcome, code -> {
            var server = session.terminal().settings().get().server();
            then.accept(new Told(code,
                    new EnrolmentTicket(server.uri(), server.fingerprint(), code.terminal(), code.code())));
        }));
    }

    void unbind(TerminalRow row) {
        change(() -> session.api(EnrolmentApi.class).unbind(row.id()), "terminals.told.unbound", row);
    }

    /** The operators of a handheld. */
    PosOperatorsViewModel operators(TerminalRow row) {
        return new PosOperatorsViewModel(session, row);
    }

    void details(long id, Consumer<TerminalRow> then) {
        ask(() -> terminals.details(id), outcome -> answered(outcome, then));
    }

    /** The stores that the list can be narrowed by; none in a store's own office, or where they aren't seen. */
    void narrowing(Consumer<List<FieldType.Option>> then) {
        ask(() -> session.signedIn().atHeadquarters() && session.may(Permission.STORES, Access.READ)
                ? StoreChoices.of(session.api(StoreApi.class))
                : List.<FieldType.Option>of(),
                outcome -> then.accept(
                        outcome instanceof Outcome.Done<List<FieldType.Option>>(var found) ? found : List.of()));
    }

    /** The stores that a new one can belong to. */
    void stores(Consumer<List<FieldType.Option>> then) {
        ask(() -> StoreChoices.of(session.api(StoreApi.class)), outcome -> answered(outcome, then));
    }

    FormModel<TerminalRow> adding(List<FieldType.Option> stores, Consumer<TerminalRow> added) {
        var types = Stream.of(TerminalType.values())
                .filter(type -> type != TerminalType.MERCHANT_BACK_OFFICE || session.signedIn().atHeadquarters())
                .toList();
        return new FormModel<>(executor(), TerminalForm.adding(stores, types, session.texts()),
                TerminalForm.fresh(stores), reader(), values -> terminals.add(TerminalForm.add(values)), terminal -> {
                    saved(terminal, added);
                    tell("terminals.told.added", terminal);
                });
    }

    FormModel<TerminalRow> editing(TerminalRow known, Consumer<TerminalRow> edited) {
        var seen = new AtomicReference<>(known);
        return new FormModel<>(executor(), TerminalForm.editing(session.texts()), TerminalForm.of(known), reader(),
                values -> terminals.edit(TerminalForm.edit(seen.get(), values)), terminal -> saved(terminal, edited))
                .rereadBy(() -> TerminalForm.of(seen.updateAndGet(_ -> terminals.details(known.id()))));
    }

    /** Whether the role may carry the list away. */
    boolean mayExport() {
        return session.may(Permission.EXPORT, Access.WRITE);
    }

    /** The file of what the filter finds, with these columns, by key with their names. */
    ExportOrder export(SequencedMap<String, String> columns) {
        var texts = session.texts();
        var wanted = wanted(list.filter().get(), list.order().get().firstPage());
        return ExportOrder.of(texts.get("terminals.title"), columns, TerminalSpecs.words(texts), list, texts,
                layout -> terminals.export(new ExportTerminals(wanted, layout)));
    }

    /** Whether the list may be filled from a file. */
    boolean mayImport() {
        return mayChange() && session.may(Permission.IMPORT, Access.WRITE);
    }

    /** Terminals from a file. */
    ImportViewModel importing() {
        return new ImportViewModel(session, new ImportOrder("terminals", session.texts().get("terminals.title"), "",
                list::reload));
    }

    void shut(TerminalRow row) {
        change(() -> terminals.close(row.id()), "terminals.told.closed", row);
    }

    void open(TerminalRow row) {
        change(() -> terminals.open(row.id()), "terminals.told.opened", row);
    }

    void delete(TerminalRow row) {
        change(() -> terminals.delete(row.id()), "terminals.told.deleted", row);
    }

    @Override
    public void close() {
        list.close();
        super.close();
    }

    private void saved(TerminalRow terminal, Consumer<TerminalRow> then) {
        list.reload();
        then.accept(terminal);
    }

    /** What was refused may be so because the list is old: it is asked for anew either way. */
    private void change(Runnable command, String told, TerminalRow row) {
        run(() -> {
            command.run();
            return true;
        }, outcome -> {
            list.reload();
            answered(outcome, done -> tell(told, row));
        });
    }

    private void tell(String key, TerminalRow row) {
        say(Notice.success(key, Map.of("alias", row.profile().alias(), "number", row.number())));
    }

    private FieldReader reader() {
        return new FieldReader(session.texts().figures());
    }

    private TerminalFilter wanted(FilterValues filter, PageWanted page) {
        return new TerminalFilter(filter.words(),
                filter.one(TerminalSpecs.STORE).filter(id -> id.matches(ID)).map(Long::valueOf),
                filter.chosen(TerminalSpecs.TYPE, TerminalType.class),
                filter.chosen(TerminalSpecs.STATE, TerminalState.class),
                filter.range(TerminalSpecs.EXPIRES, session.signedIn().desk().businessDate()), page);
    }

    private final class Terminals implements ListModel.Source<TerminalRow, Integer> {

        @Override
        public PageOf<TerminalRow> page(FilterValues filter, PageWanted page) {
            return terminals.list(wanted(filter, page));
        }

        @Override
        public Integer totals(FilterValues filter) {
            return terminals.count(wanted(filter, PageWanted.first(PageOf.MAX_ROWS)));
        }

        @Override
        public int count(Integer totals) {
            return totals;
        }
    }
}
