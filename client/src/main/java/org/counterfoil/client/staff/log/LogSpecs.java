package org.counterfoil.client.staff.log;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.counterfoil.client.shared.form.FieldType;
import org.counterfoil.client.shared.list.Column;
import org.counterfoil.client.shared.list.ListAction;
import org.counterfoil.client.shared.list.ListModel;
import org.counterfoil.client.shared.list.ListSpec;
import org.counterfoil.client.shared.list.filter.DatePreset;
import org.counterfoil.client.shared.list.filter.Filter;
import org.counterfoil.client.shared.list.filter.FilterValues;
import org.counterfoil.client.shared.list.view.Order;
import org.counterfoil.client.shared.list.view.SavedView;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.common.staff.LogRow;

/** The operator log as a list. */
final class LogSpecs {

    static final String AREA = "log.";
    /** Filter by {@link LogScope}. */
    static final String SCOPE = "scope";
    /** Filter by features. */
    static final String MODULE = "module";
    /** Filter by use cases. */
    static final String ACTION = "action";
    /** Filter by ids of stores. */
    static final String STORE = "store";
    /** What the view of refusals is narrowed by: only what was not carried out. */
    static final String REFUSED = "refused";
    /** Filter by days. */
    static final String DAYS = "days";

    private LogSpecs() {}

    /** @param stores to narrow by; none where the operator sees one alone */
    static ListSpec<LogRow, Integer> list(Texts texts, List<FieldType.Option> stores, List<ListAction> actions) {
        return new ListSpec<LogRow, Integer>(AREA, columns(texts), filters(texts, stores),
                (count, column) -> "time".equals(column.key()) ? total(count, texts) : "")
                .withViews(view(texts, "all", usual()),
                        view(texts, "refused", usual().withFlag(REFUSED, true)),
                        view(texts, "sign-ins", usual().with(ACTION, "sign-in", "sign-out")))
                .withActions(actions.toArray(ListAction[]::new));
    }

    /** What the list begins with: the last seven days. */
    static FilterValues usual() {
        return FilterValues.NONE.with(DAYS, DatePreset.LAST_7_DAYS.key());
    }

    private static String total(int count, Texts texts) {
        return count > ListModel.MOST_COUNTED ? texts.get("log.total-many") : texts.get("log.total", "count", count);
    }

    private static List<Column<LogRow>> columns(Texts texts) {
        var words = new LogWords(texts);
        return List.of(Column.<LogRow>left("time", 136, row -> texts.figures().dateTime(row.at())).sortable(),
                Column.left("operator", 104, row -> row.operator().staffNumber()),
                Column.left("name", 124, row -> row.operator().realName()),
                Column.<LogRow>left(MODULE, 110, row -> words.module(row.module())).onDemand(),
                Column.<LogRow>left(ACTION, 150, row -> words.action(row.action())).growing(),
                Column.<LogRow>left("subject", 150, words::subject).growing(),
                Column.left("outcome", 110, words::badge),
                Column.<LogRow>left(STORE, 120, row -> row.place().store()).growing(),
                Column.left("terminal", 104, row -> row.place().terminal()),
                Column.<LogRow>left("address", 110, LogRow::address).onDemand(),
                Column.<LogRow>left("session", 90, row -> row.session().map(Object::toString).orElse("")).onDemand());
    }

    private static List<Filter> filters(Texts texts, List<FieldType.Option> stores) {
        var words = new LogWords(texts);
        var filters = new ArrayList<Filter>();
        filters.add(new Filter.Words());
        filters.add(new Filter.OneOf(SCOPE, Stream.of(LogScope.values())
                .map(scope -> new Filter.Option(scope.name(), texts.get("log.scope." + scope.key()))).toList()));
        filters.add(new Filter.Choice(MODULE,
                LogWords.MODULES.stream().map(key -> new Filter.Option(key, words.module(key))).toList()));
        filters.add(new Filter.Choice(ACTION,
                LogWords.ACTIONS.stream().map(key -> new Filter.Option(key, words.action(key))).toList()));
        if (!stores.isEmpty()) {
            filters.add(new Filter.Choice(STORE,
                    stores.stream().map(store -> new Filter.Option(store.value(), store.name())).toList()));
        }
        filters.add(new Filter.Days(DAYS, List.of(DatePreset.TODAY, DatePreset.YESTERDAY, DatePreset.LAST_7_DAYS,
                DatePreset.THIS_MONTH, DatePreset.LAST_MONTH), DatePreset.LAST_7_DAYS));
        return filters;
    }

    private static SavedView view(Texts texts, String key, FilterValues filter) {
        return new SavedView(texts.get("log.view." + key), filter, Order.OWN);
    }
}
