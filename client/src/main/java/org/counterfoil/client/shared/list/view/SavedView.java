package org.counterfoil.client.shared.list.view;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.counterfoil.client.shared.list.filter.FilterValues;

/**
 * Filters and an order under a name. Days that follow a preset stay so: 'this month' is another month next month.
 *
 * @param name as it is shown
 */
public record SavedView(String name, FilterValues filter, Order order) {

    private static final int PARTS = 3;

    /** One word without a space. */
    String word() {
        return encoded(name) + ";" + encoded(order.word()) + ";" + encoded(filter.line());
    }

    /** What a word says; empty where it says nothing. */
    static Optional<SavedView> ofWord(String word) {
        var parts = word.split(";", PARTS);
        if (parts.length < PARTS || parts[0].isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new SavedView(decoded(parts[0]), FilterValues.ofLine(decoded(parts[2])),
                Order.ofWord(decoded(parts[1]))));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
