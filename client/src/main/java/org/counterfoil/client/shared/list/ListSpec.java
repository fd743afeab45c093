package org.counterfoil.client.shared.list;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

import org.counterfoil.client.shared.list.filter.Filter;
import org.counterfoil.client.shared.list.filter.FilterValues;
import org.counterfoil.client.shared.list.view.Columns;
import org.counterfoil.client.shared.list.view.SavedView;
import org.counterfoil.client.shared.text.Texts;

/**
 * A list as data.
 *
 * @param area    of its texts, ending with a dot: {@code <area>column.<key>}, {@code <area>filter.<key>},
 *                {@code <area>action.<key>}, {@code <area>bulk.<key>}, {@code <area>empty},
 *                {@code <area>empty-advice}, and {@code <area>search} where words are searched for
 * @param filters in the order in which they stand
 * @param views   that everybody has, the first one for all rows; where there is none, none can be saved
 * @param actions of the list as a whole
 * @param bulk    of the rows that were ticked; where there is none, no row can be ticked
 * @param totals  the text of the totals line below a column; empty where there is none
 * @param earlier what the filters of a view that an earlier version saved are called now
 */
public record ListSpec<R, T>(String area, List<Column<R>> columns, List<Filter> filters, List<SavedView> views,
        List<ListAction> actions, List<BulkAction> bulk, BiFunction<T, Column<R>, String> totals,
        UnaryOperator<FilterValues> earlier) {

    public ListSpec {
        columns = List.copyOf(columns);
        filters = List.copyOf(filters);
        views = List.copyOf(views);
        actions = List.copyOf(actions);
        bulk = List.copyOf(bulk);
    }

    /** A list that only shows. */
    public ListSpec(String area, List<Column<R>> columns, List<Filter> filters,
            BiFunction<T, Column<R>, String> totals) {
        this(area, columns, filters, List.of(), List.of(), List.of(), totals, UnaryOperator.identity());
    }

    /** The same with views for everybody; more can be saved beside them. */
    public ListSpec<R, T> withViews(SavedView... given) {
        return new ListSpec<>(area, columns, filters, List.of(given), actions, bulk, totals, earlier);
    }

    /** The same with what can be done with the list. */
    public ListSpec<R, T> withActions(ListAction... given) {
        return new ListSpec<>(area, columns, filters, views, List.of(given), bulk, totals, earlier);
    }

    /** The same with what can be done with ticked rows. */
    public ListSpec<R, T> withBulk(BulkAction... given) {
        return new ListSpec<>(area, columns, filters, views, actions, List.of(given), totals, earlier);
    }

    /** The same where filters were called otherwise in earlier versions. */
    public ListSpec<R, T> reading(UnaryOperator<FilterValues> saved) {
        return new ListSpec<>(area, columns, filters, views, actions, bulk, totals, saved);
    }

    /** What stands in the filters at first. */
    public static FilterValues usual(List<Filter> filters) {
        return filters.stream().map(Filter::usual).reduce(FilterValues.NONE, FilterValues::over);
    }

    /** A column's name. */
    String name(Column<R> column, Texts texts) {
        return name(column.key(), texts);
    }

    /** The name of the column of a key. */
    String name(String column, Texts texts) {
        return texts.get(area + "column." + column);
    }

    /** The column of a key. */
    Column<R> column(String key) {
        return columns.stream().filter(column -> column.key().equals(key)).findFirst().orElseThrow();
    }

    /** The columns that the list begins with. */
    List<Columns.Choice> choices() {
        return columns.stream().map(column -> new Columns.Choice(column.key(), column.shown())).toList();
    }
}
