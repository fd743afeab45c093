package org.counterfoil.server.shared.list;

import java.util.ArrayList;
import java.util.List;

/**
 * One order that a list can be had in: its columns one after the other, then the row's id. An index over the merchant,
 * these columns and the id keeps it fast.
 *
 * @param name as {@link org.counterfoil.common.shared.PageWanted#sort} gives it
 */
public record SortKey(String name, List<Column> columns) {

    /** An expression that is never null. */
    public record Column(String expression, SortType type) {}

    public SortKey {
        columns = List.copyOf(columns);
    }

    public static SortKey of(String name, String expression, SortType type) {
        return new SortKey(name, List.of(new Column(expression, type)));
    }

    /** The same, and by another column where the ones so far are equal. */
    public SortKey then(String expression, SortType type) {
        var more = new ArrayList<>(columns);
        more.add(new Column(expression, type));
        return new SortKey(name, more);
    }
}
