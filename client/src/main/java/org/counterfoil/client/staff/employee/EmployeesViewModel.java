package org.counterfoil.client.staff.employee;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
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
import org.counterfoil.common.organisation.StoreApi;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.PageOf;
import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.staff.EmployeeApi;
import org.counterfoil.common.staff.EmployeeDetails;
import org.counterfoil.common.staff.EmployeeFilter;
import org.counterfoil.common.staff.EmployeeGrade;
import org.counterfoil.common.staff.EmployeeRow;
import org.counterfoil.common.staff.EmployeeState;
import org.counterfoil.common.staff.EmployeeType;
import org.counterfoil.common.staff.ExportEmployees;
import org.counterfoil.common.staff.HiredEmployee;
import org.counterfoil.common.staff.OneTimePassword;
import org.counterfoil.common.staff.RoleApi;
import org.counterfoil.common.staff.RoleFilter;
import org.counterfoil.common.staff.SessionView;

/** The employees whom the operator sees, and what the operator's role may do with them. */
final class EmployeesViewModel extends ViewModel {

    private final SessionScope session;
    private final EmployeeApi employees;
    private final ListModel<EmployeeRow, Integer> list;
    private EmployeeChoices narrowing = EmployeeChoices.NONE;

    EmployeesViewModel(SessionScope session) {
        super(session.terminal().executor());
        this.session = session;
        this.employees = session.api(EmployeeApi.class);
        this.list = new ListModel<>(executor(), row -> Long.toString(row.id()), FilterValues.NONE, new Employees());
    }

    ListModel<EmployeeRow, Integer> list() {
        return list;
    }

    /** Whether anything may be changed at all. */
    boolean mayChange() {
        return session.may(Permission.EMPLOYEES, Access.WRITE);
    }

    /** Whether somebody can be added or edited: roles, and at headquarters stores, must be seen to be chosen. */
    boolean mayEdit() {
        return mayChange() && session.may(Permission.ROLES, Access.READ)
                && (atStore() || session.may(Permission.STORES, Access.READ));
    }

    /** Whether somebody in particular can be changed; the first people of a store are headquarters' to manage. */
    boolean mayChange(EmployeeRow row) {
        return mayChange() && row.state() != EmployeeState.DELETED
                && !(atStore() && row.grade() == EmployeeGrade.SYSTEM);
    }

    boolean isOwn(EmployeeRow row) {
        return row.id() == session.signedIn().operator().id();
    }

    /** Whether the operator works for one store alone. */
    boolean atStore() {
        return session.signedIn().operator().type() != EmployeeType.MERCHANT_ADMINISTRATOR;
    }

    void details(long id, Consumer<EmployeeDetails> then) {
        ask(() -> employees.details(id), outcome -> answered(outcome, then));
    }

    /** What roles and stores the list can be narrowed by, as far as they are seen; without an answer, by none. */
    void narrowing(Consumer<EmployeeChoices> then) {
        ask(() -> new EmployeeChoices(session.may(Permission.ROLES, Access.READ) ? roles() : List.of(),
                !atStore() && session.may(Permission.STORES, Access.READ)
                        ? StoreChoices.of(session.api(StoreApi.class))
                        : List.of()),
                outcome -> {
                    narrowing = outcome instanceof Outcome.Done<EmployeeChoices>(var found)
                            ? found
                            : EmployeeChoices.NONE;
                    then.accept(narrowing);
                });
    }

    /** What roles and stores there are to choose from. */
    void choices(Consumer<EmployeeChoices> then) {
        ask(() -> new EmployeeChoices(roles(), stores()), outcome -> answered(outcome, then));
    }

    FormModel<HiredEmployee> adding(EmployeeChoices choices, Consumer<HiredEmployee> saved) {
        return new FormModel<>(executor(), EmployeeForm.adding(choices), EmployeeForm.fresh(choices, atStore()),
                reader(), values -> employees.add(EmployeeForm.add(values)), hired -> {
                    list.reload();
                    saved.accept(hired);
                });
    }

    FormModel<EmployeeDetails> editing(EmployeeDetails known, EmployeeChoices choices,
            Consumer<EmployeeDetails> saved) {
        var seen = new AtomicReference<>(known);
        var id = known.employee().id();
        return new FormModel<>(executor(), EmployeeForm.editing(choices), EmployeeForm.of(known), reader(),
                values -> employees.edit(id, EmployeeForm.edit(seen.get().version(), values)), edited -> {
                    list.reload();
                    saved.accept(edited);
                }).rereadBy(() -> EmployeeForm.of(seen.updateAndGet(_ -> employees.details(id))));
    }

    /** Whether the role may carry the list away. */
    boolean mayExport() {
        return session.may(Permission.EXPORT, Access.WRITE);
    }

    /** The file of what the filter finds, with these columns, by key with their names. */
    ExportOrder export(SequencedMap<String, String> columns) {
        var texts = session.texts();
        var wanted = wanted(list.filter().get(), list.order().get().firstPage());
        return ExportOrder.of(texts.get("employees.title"), columns, EmployeeSpecs.words(texts), list, texts,
                layout -> employees.export(new ExportEmployees(wanted, layout)));
    }

    /** Whether the list may be filled from a file. */
    boolean mayImport() {
        return mayChange() && session.may(Permission.IMPORT, Access.WRITE);
    }

    /** People from a file. */
    ImportViewModel importing() {
        var texts = session.texts();
        return new ImportViewModel(session, new ImportOrder("employees", texts.get("employees.title"),
                texts.get("employees.imported"), list::reload));
    }

    void suspend(EmployeeRow row) {
        change(() -> employees.suspend(row.id()), done -> tell("employees.suspended", row));
    }

    void resume(EmployeeRow row) {
        change(() -> employees.resume(row.id()), done -> tell("employees.resumed", row));
    }

    void delete(EmployeeRow row) {
        change(() -> employees.delete(row.id()),
                done -> tell(done.forGood() ? "employees.deleted-for-good" : "employees.deleted-marked", row));
    }

    void resetPassword(EmployeeRow row, Consumer<OneTimePassword> told) {
        change(() -> employees.resetPassword(row.id()), told);
    }

    void sessions(EmployeeRow row, Consumer<List<SessionView>> then) {
        ask(() -> employees.sessions(row.id()), outcome -> answered(outcome, then));
    }

    void endSession(EmployeeRow row, SessionView open, Consumer<List<SessionView>> left) {
        run(() -> {
            employees.endSession(row.id(), open.id());
            return employees.sessions(row.id());
        }, outcome -> answered(outcome, left));
    }

    void endSessions(EmployeeRow row, Consumer<List<SessionView>> left) {
        run(() -> {
            employees.endSessions(row.id());
            return employees.sessions(row.id());
        }, outcome -> answered(outcome, left));
    }

    @Override
    public void close() {
        list.close();
        super.close();
    }

    private <T> void change(Supplier<T> work, Consumer<T> then) {
        run(work, outcome -> answered(outcome, done -> {
            list.reload();
            then.accept(done);
        }));
    }

    private void tell(String key, EmployeeRow row) {
        say(Notice.success(key, Map.of("name", row.realName())));
    }

    private FieldReader reader() {
        return new FieldReader(session.texts().figures());
    }

    private List<FieldType.Option> roles() {
        var options = new ArrayList<FieldType.Option>();
        var page = Optional.of(PageWanted.first(PageOf.MAX_ROWS));
        while (page.isPresent()) {
            var found = session.api(RoleApi.class).list(new RoleFilter("", Set.of(), page.get()));
            found.rows().forEach(role -> options.add(new FieldType.Option(Long.toString(role.id()), role.name())));
            page = found.next().map(page.get()::after);
        }
        return List.copyOf(options);
    }

    private List<FieldType.Option> stores() {
        if (atStore()) {
            var own = employees.details(session.signedIn().operator().id());
            return own.store().map(id -> new FieldType.Option(Long.toString(id),
                    own.employee().store().orElse(""))).stream().toList();
        }
        var none = new FieldType.Option("", session.texts().get("employees.whole-merchant"));
        return Stream.concat(Stream.of(none), StoreChoices.of(session.api(StoreApi.class)).stream()).toList();
    }

    private final class Employees implements ListModel.Source<EmployeeRow, Integer> {

        @Override
        public PageOf<EmployeeRow> page(FilterValues filter, PageWanted page) {
            return employees.list(wanted(filter, page));
        }

        @Override
        public Integer totals(FilterValues filter) {
            return employees.count(wanted(filter, PageWanted.first(PageOf.MAX_ROWS)));
        }

        @Override
        public int count(Integer totals) {
            return totals;
        }
    }

    private EmployeeFilter wanted(FilterValues filter, PageWanted page) {
        return new EmployeeFilter(filter.words(), filter.chosen(EmployeeSpecs.TYPE, EmployeeType.class),
                filter.chosen(EmployeeSpecs.STATE, EmployeeState.class),
                ids(filter.chosen(EmployeeSpecs.STORE), narrowing.stores()),
                ids(filter.chosen(EmployeeSpecs.ROLE), narrowing.roles()), page);
    }

    /** What a saved view names and nobody can choose any more does not narrow, as the button says. */
    private static Set<Long> ids(Set<String> chosen, List<FieldType.Option> options) {
        return options.stream().map(FieldType.Option::value).filter(chosen::contains).map(Long::valueOf)
                .collect(Collectors.toSet());
    }
}
