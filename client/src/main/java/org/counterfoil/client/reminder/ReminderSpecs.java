package org.counterfoil.client.reminder;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.counterfoil.client.reminder.RemindersViewModel.Line;
import org.counterfoil.client.shared.control.StatusBadge;
import org.counterfoil.client.shared.list.BulkAction;
import org.counterfoil.client.shared.list.Column;
import org.counterfoil.client.shared.list.ListAction;
import org.counterfoil.client.shared.list.ListModel;
import org.counterfoil.client.shared.list.ListSpec;
import org.counterfoil.client.shared.list.filter.Filter;
import org.counterfoil.client.shared.list.filter.FilterValues;
import org.counterfoil.client.shared.list.view.Order;
import org.counterfoil.client.shared.list.view.SavedView;
import org.counterfoil.client.shared.text.Figures;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.common.member.MemberStatus;
import org.counterfoil.common.reminder.AbsencePeriod;
import org.counterfoil.common.reminder.ReminderFilter;
import org.counterfoil.common.reminder.ReminderKind;
import org.counterfoil.common.reminder.ReminderRow;
import org.counterfoil.common.shared.PageWanted;

/** The list of members to be reminded of as data: its views are the kinds. */
final class ReminderSpecs {

    static final String AREA = "reminders.";
    /** The {@link ReminderKind}; missing for the first one. */
    static final String KIND = "kind";
    /** Filter by codes of levels. */
    static final String LEVEL = "level";
    /** Filter by ids of stores. */
    static final String STORE = "store";
    /** Filter by how many days ahead, or of absence. */
    static final String DAYS = "days";
    /** Filter by {@link AbsencePeriod}, which makes it a list of those who were not seen. */
    static final String PERIOD = "period";
    /** The column of what a row is about, which files have in other columns. */
    static final String ABOUT = "about";

    private static final List<Integer> OFFERED = List.of(7, 30, 90);

    private ReminderSpecs() {}

    /** What the list can be narrowed by: levels by code, stores by id. */
    record Choices(List<Filter.Option> levels, List<Filter.Option> stores) {

        static final Choices NONE = new Choices(List.of(), List.of());

        Choices {
            levels = List.copyOf(levels);
            stores = List.copyOf(stores);
        }
    }

    /**
     * @param actions of the list, as far as the role allows them
     * @param today   that days are counted from
     */
    static ListSpec<Line, Integer> list(Texts texts, Choices choices, LocalDate today, List<ListAction> actions,
            BulkAction copy) {
        return new ListSpec<Line, Integer>(AREA, columns(texts, today), filters(texts, choices),
                (count, column) -> "name".equals(column.key()) ? total(count, texts) : "")
                .withViews(Stream.of(ReminderKind.values())
                        .map(kind -> new SavedView(new ReminderWords(texts).name(kind),
                                filter(kind), Order.OWN))
                        .toArray(SavedView[]::new))
                .withActions(actions.toArray(ListAction[]::new)).withBulk(copy);
    }

    /** What shows a kind. */
    static FilterValues filter(ReminderKind kind) {
        return kind == ReminderKind.values()[0] ? FilterValues.NONE : FilterValues.NONE.with(KIND, kind.name());
    }

    /** The kind that is shown. */
    static ReminderKind kind(FilterValues filter) {
        return filter.one(PERIOD).isPresent()
                ? ReminderKind.NOT_SEEN
                : filter.chosen(KIND, ReminderKind.class).stream().findFirst().orElse(ReminderKind.values()[0]);
    }

    /** What stands in the filters as the server takes it. */
    static ReminderFilter wanted(FilterValues filter, Choices choices, PageWanted page) {
        var kind = kind(filter);
        var period = filter.chosen(PERIOD, AbsencePeriod.class).stream().findFirst();
        var days = filter.one(DAYS).map(Integer::valueOf)
                .filter(_ -> period.isEmpty() && kind.mostDays().isPresent());
        return new ReminderFilter(kind, plain(filter.words()), known(filter.chosen(LEVEL), choices.levels()),
                known(filter.chosen(STORE), choices.stores()).stream().map(Long::valueOf).collect(Collectors.toSet()),
                days, Optional.empty(), period, page);
    }

    private static List<Column<Line>> columns(Texts texts, LocalDate today) {
        var words = new ReminderWords(texts);
        var figures = texts.figures();
        return List.of(Column.left("card", 152, of(row -> row.card().map(Figures::card).orElse(""))),
                Column.<Line>left("number", 118, of(ReminderRow::number)).onDemand(),
                Column.<Line>left("name", 104, of(ReminderRow::name)).growing(),
                Column.left(LEVEL, 106, of(row -> StatusBadge.tier(row.level().name(), row.level().rank()))),
                Column.left("phone", 112, of(ReminderRow::phone)),
                Column.<Line>left(ABOUT, 264, line -> words.about(line.row(), line.kind(), today)).growing(),
                Column.<Line>left("day", 96, of(row -> row.day().map(figures::date).orElse(""))).sortable(),
                Column.left("seen", 96, of(row -> row.seen().map(figures::date).orElse(""))),
                Column.right("principal", 92, of(row -> figures.figure(row.principal()))),
                Column.<Line>right("bonus", 92, of(row -> figures.figure(row.bonus()))).onDemand(),
                Column.<Line>right("points", 76, of(row -> figures.number(row.points()))).onDemand(),
                Column.<Line>right("ending-bonus", 92, of(row -> figures.figure(row.ending().bonus()))).onDemand(),
                Column.<Line>right("ending-points", 92, of(row -> figures.number(row.ending().points()))).onDemand(),
                Column.<Line>left("status", 104, of(row -> badge(row.status(), texts))).onDemand(),
                Column.<Line>left(STORE, 104, of(ReminderRow::store)).onDemand());
    }

    private static List<Filter> filters(Texts texts, Choices choices) {
        var words = new ReminderWords(texts);
        var days = Stream.concat(Stream.of(new Filter.Option("", texts.get("reminders.as-set"))), OFFERED.stream()
                .map(count -> new Filter.Option(Integer.toString(count), texts.get("reminders.days", "count", count))));
        var always = Stream.<Filter>of(new Filter.Words(), new Filter.OneOf(DAYS, days.toList()));
        var levels = Stream.of(choices.levels()).filter(options -> !options.isEmpty())
                .<Filter>map(options -> new Filter.Choice(LEVEL, options));
        var period = Stream.<Filter>of(new Filter.Pick(PERIOD, Stream.of(AbsencePeriod.values())
                .map(one -> new Filter.Option(one.name(), words.name(one))).toList(), false));
        var stores = Stream.of(choices.stores()).filter(options -> !options.isEmpty())
                .<Filter>map(options -> new Filter.Pick(STORE, options, false));
        return Stream.of(always, levels, period, stores).flatMap(part -> part).toList();
    }

    private static StatusBadge badge(MemberStatus status, Texts texts) {
        return new StatusBadge(texts.get("members.status." + ReminderWords.key(status)), switch (status) {
            case NORMAL -> StatusBadge.Tone.SUCCESS;
            case LOCKED -> StatusBadge.Tone.DANGER;
            case EXPIRED -> StatusBadge.Tone.WARNING;
            case CANCELLED, MERGED -> StatusBadge.Tone.NEUTRAL;
        });
    }

    private static Function<Line, Object> of(Function<ReminderRow, Object> part) {
        return line -> part.apply(line.row());
    }

    private static String total(int count, Texts texts) {
        return count > ListModel.MOST_COUNTED
                ? texts.get("reminders.total-many")
                : texts.get("reminders.total", "count", count);
    }

    /** A phone may be typed in groups. */
    private static String plain(String words) {
        return words.matches("[\\d ]+") ? words.replace(" ", "") : words;
    }

    /** What a saved view names and nobody can choose any more does not narrow. */
    private static Set<String> known(Set<String> chosen, List<Filter.Option> options) {
        return options.stream().map(Filter.Option::value).filter(chosen::contains).collect(Collectors.toSet());
    }
}
