package org.counterfoil.client.shared.list.view;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.counterfoil.client.shared.list.filter.FilterValues;

/**
 * Filters, an order and columns under a name. Days that follow a preset stay so: 'this month' is another month next
 * month.
 *
 * @param name    as it is shown
 * @param columns keys of those that it shows, in their order; none for those that the list shows anyway
 */
public record SavedView(String name, FilterValues filter, Order order, List<String> columns) {

    private static final int LEAST_PARTS = 3;

    public SavedView {
        columns = List.copyOf(columns);
    }

    /** One with the columns that the list shows anyway. */
    public SavedView(String name, FilterValues filter, Order order) {
        this(name, filter, order, List.of());
    }

    /** The same with columns of its own. */
    public SavedView showing(String... keys) {
        return new SavedView(name, filter, order, List.of(keys));
    }

    /** The same with its filters as they are called now. */
    SavedView reading(UnaryOperator<FilterValues> earlier) {
        return new SavedView(name, earlier.apply(filter), order, columns);
    }

    /** One word without a space. */
    String word() {
        return encoded(name) + ";" + encoded(order.word()) + ";" + encoded(filter.line())
                + (columns.isEmpty() ? "" : ";" + encoded(String.join(" ", columns)));
    }

    /** What a word says; empty where it says nothing. */
    static Optional<SavedView> ofWord(String word) {
        var parts = word.split(";");
        if (word.chars().filter(sign -> sign == ';').count() < LEAST_PARTS - 1 || parts[0].isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new SavedView(decoded(parts[0]), FilterValues.ofLine(part(parts, 2)),
                Order.ofWord(part(parts, 1)),
                Stream.of(part(parts, LEAST_PARTS).split(" ")).filter(key -> !key.isEmpty()).toList()));
    }

    private static String part(String[] parts, int at) {
        return at < parts.length ? decoded(parts[at]) : "";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
