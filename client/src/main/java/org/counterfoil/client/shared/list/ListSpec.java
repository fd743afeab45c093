package org.counterfoil.client.shared.list;

import java.util.List;
import java.util.function.BiFunction;

import org.counterfoil.client.shared.text.Texts;

/**
 * A list as data.
 *
 * @param area    of its texts, ending with a dot: {@code <area>column.<key>}, {@code <area>empty},
 *                {@code <area>empty-advice}
 * @param totals  the text of the totals line below a column; empty where there is none
 */
public record ListSpec<R, T>(String area, List<Column<R>> columns, BiFunction<T, Column<R>, String> totals) {

    public ListSpec {
        columns = List.copyOf(columns);
    }

    /** A column's name. */
    String name(Column<R> column, Texts texts) {
        return texts.get(area + "column." + column.key());
    }
}
