package org.counterfoil.server.shared.list;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where a list's rows come from, and what narrows them.
 *
 * @param id         an expression of type bigint that no two rows share
 * @param columns    what is selected, besides what the order needs
 * @param rows       everything from {@code from} on, with a {@code where} that names {@code :merchant}
 * @param parameters what the conditions name, but for the merchant
 */
public record ListSource(String id, String columns, String rows, Map<String, Object> parameters) {

    public ListSource {
        parameters = Map.copyOf(parameters);
    }

    /** All rows of the merchant. */
    public static ListSource of(String id, String columns, String rows) {
        return new ListSource(id, columns, rows, Map.of());
    }

    /** Only rows that meet the condition as well. */
    public ListSource and(String condition) {
        return new ListSource(id, columns, rows + " and " + condition, parameters);
    }

    /** Only rows that meet the condition as well, which names the parameter. */
    public ListSource and(String condition, String name, Object value) {
        return and(condition).with(name, value);
    }

    /** The same where there is a value; all rows where there is none. */
    public ListSource and(String condition, String name, Optional<?> value) {
        return value.map(given -> and(condition, name, given)).orElse(this);
    }

    /** Only rows whose column has one of the names; all rows where there are none. */
    public ListSource in(String column, String name, Collection<? extends Enum<?>> values) {
        return values.isEmpty()
                ? this
                : and(column + " in (:" + name + ")", name, values.stream().map(Enum::name).toList());
    }

    /** Only rows whose column has one of the ids; all rows where there are none. */
    public ListSource inIds(String column, String name, Collection<Long> ids) {
        return ids.isEmpty() ? this : and(column + " in (:" + name + ")", name, List.copyOf(ids));
    }

    /** With a parameter that a condition names. */
    public ListSource with(String name, Object value) {
        var more = new HashMap<>(parameters);
        more.put(name, value);
        return new ListSource(id, columns, rows, more);
    }
}
