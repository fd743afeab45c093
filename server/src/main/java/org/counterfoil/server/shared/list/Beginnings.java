package org.counterfoil.server.shared.list;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A search for rows of which one of several texts begins as somebody typed.
 *
 * @param table   whose rows they are; it has the columns {@code id} and {@code merchant_id}
 * @param alias   of the table in the list
 * @param columns expressions in lower case, in which {@code #} stands for the table; each has an index of its own
 */
public record Beginnings(String table, String alias, List<String> columns) {

    private static final String PARAMETER = "begin";

    public Beginnings {
        columns = List.copyOf(columns);
    }

    /** What was typed as a pattern for {@code like}; empty where nothing was. */
    static Optional<String> pattern(String typed) {
        return Optional.of(typed.strip().toLowerCase(Locale.ROOT)).filter(text -> !text.isEmpty())
                .map(text -> Like.plain(text) + "%");
    }

    /** The ids of all that match, out of one index after the other; some may come more than once. */
    String ids() {
        return columns.stream().map(column -> "select m.id from " + table + " m where m.merchant_id = :merchant and "
                + column.replace("#", "m") + " like :" + PARAMETER).collect(Collectors.joining(" union all "));
    }

    /** Rows of another table that refer to one that matches. */
    ListSource referring(ListSource source, String reference, String pattern) {
        return source.and(reference + " in (" + ids() + ")", PARAMETER, pattern);
    }

    /** For few that match: they are looked up first. */
    ListSource among(ListSource source, String pattern) {
        return referring(source, alias + ".id", pattern);
    }

    /** For many that match: rows are looked at in the list's order until the page is full. */
    ListSource along(ListSource source, String pattern) {
        return source.and(columns.stream().map(column -> column.replace("#", alias) + " like :" + PARAMETER)
                .collect(Collectors.joining(" or ", "(", ")")), PARAMETER, pattern);
    }
}
