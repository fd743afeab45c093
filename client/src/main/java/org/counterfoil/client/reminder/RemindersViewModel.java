package org.counterfoil.client.reminder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.counterfoil.client.organisation.store.StoreChoices;
import org.counterfoil.client.reminder.ReminderSpecs.Choices;
import org.counterfoil.client.shared.connection.Outcome;
import org.counterfoil.client.shared.job.ExportOrder;
import org.counterfoil.client.shared.list.ListModel;
import org.counterfoil.client.shared.list.filter.Filter;
import org.counterfoil.client.shared.list.filter.FilterValues;
import org.counterfoil.client.shared.list.select.Selection;
import org.counterfoil.client.shared.scope.SessionScope;
import org.counterfoil.client.shared.ui.Notice;
import org.counterfoil.client.shared.ui.ViewModel;
import org.counterfoil.common.member.MemberApi;
import org.counterfoil.common.organisation.StoreApi;
import org.counterfoil.common.organisation.TerminalType;
import org.counterfoil.common.reminder.ExportReminders;
import org.counterfoil.common.reminder.ReminderApi;
import org.counterfoil.common.reminder.ReminderKind;
import org.counterfoil.common.reminder.ReminderRow;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.PageOf;
import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.common.shared.Permission;

/** The members to be reminded of whom the operator sees, kind by kind. */
final class RemindersViewModel extends ViewModel {

    private final SessionScope session;
    private final ReminderApi reminders;
    private final ListModel<Line, Integer> list;
    private Choices choices = Choices.NONE;

    /** Somebody, and what of. */
    record Line(ReminderRow row, ReminderKind kind) {}

    /** @param filter what the list is narrowed by at first */
    RemindersViewModel(SessionScope session, FilterValues filter) {
        super(session.terminal().executor());
        this.session = session;
        this.reminders = session.api(ReminderApi.class);
        this.list = new ListModel<>(executor(), line -> Long.toString(line.row().id()), filter, new Lines());
    }

    ListModel<Line, Integer> list() {
        return list;
    }

    boolean mayExport() {
        return session.may(Permission.EXPORT, Access.WRITE);
    }

    LocalDate today() {
        return session.signedIn().desk().businessDate();
    }

    /** What the list can be narrowed by; without an answer, by nothing but what is typed. */
    void narrowing(Consumer<Choices> then) {
        ask(() -> new Choices(session.api(MemberApi.class).levels().stream()
                .map(level -> new Filter.Option(level.code(), level.name())).toList(), stores()), outcome -> {
                    choices = outcome instanceof Outcome.Done<Choices>(var found) ? found : Choices.NONE;
                    then.accept(choices);
                });
    }

    /** The list as it stands, as a file: what a row is about stands there in the columns that it is made of. */
    ExportOrder export(SequencedMap<String, String> shown) {
        var texts = session.texts();
        var columns = new LinkedHashMap<>(shown);
        columns.remove(ReminderSpecs.ABOUT);
        var wanted = ReminderSpecs.wanted(list.filter().get(), choices, list.order().get().firstPage());
        var words = new ReminderWords(texts);
        return ExportOrder.of(words.name(wanted.kind()), columns, words.ofFiles(), list, texts,
                layout -> reminders.export(new ExportReminders(wanted, layout)));
    }

    /** Numbers, names, phones and cards of those who were ticked, a line for each, to be put into a sheet. */
    void copy(Selection selection, Consumer<String> then) {
        run(() -> lines(selection), outcome -> answered(outcome, lines -> {
            then.accept(lines.stream().map(RemindersViewModel::line).collect(Collectors.joining("\n")));
            say(Notice.success("reminders.told.copied", Map.of("count", lines.size())));
        }));
    }

    @Override
    public void close() {
        list.close();
        super.close();
    }

    private static String line(ReminderRow row) {
        return Stream.of(row.number(), row.name(), row.phone(), row.card().orElse(""))
                .collect(Collectors.joining("\t"));
    }

    private List<ReminderRow> lines(Selection selection) {
        var filter = selection instanceof Selection.AllBut(var values, _) ? values : list.filter().get();
        var found = new ArrayList<ReminderRow>();
        for (var next = Optional.of(PageWanted.first(PageOf.MAX_ROWS)); next.isPresent();) {
            var page = reminders.list(ReminderSpecs.wanted(filter, choices, next.get()));
            page.rows().stream().filter(row -> selection.has(Long.toString(row.id()))).forEach(found::add);
            next = page.next().filter(_ -> found.size() < selection.count(ListModel.MOST_COUNTED))
                    .map(next.get()::after);
        }
        return found;
    }

    private List<Filter.Option> stores() {
        var all = session.signedIn().desk().type() == TerminalType.MERCHANT_BACK_OFFICE
                && session.may(Permission.STORES, Access.READ);
        return all
                ? StoreChoices.of(session.api(StoreApi.class)).stream()
                        .map(store -> new Filter.Option(store.value(), store.name())).toList()
                : List.of();
    }

    private final class Lines implements ListModel.Source<Line, Integer> {

        @Override
        public PageOf<Line> page(FilterValues filter, PageWanted page) {
            var wanted = ReminderSpecs.wanted(filter, choices, page);
            return reminders.list(wanted).map(row -> new Line(row, wanted.kind()));
        }

        @Override
        public Integer totals(FilterValues filter) {
            return reminders.count(ReminderSpecs.wanted(filter, choices, PageWanted.first(1)));
        }

        @Override
        public int count(Integer totals) {
            return totals;
        }
    }
}
