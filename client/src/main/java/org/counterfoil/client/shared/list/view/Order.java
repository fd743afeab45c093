package org.counterfoil.client.shared.list.view;

import java.util.Optional;

import org.counterfoil.common.shared.PageOf;
import org.counterfoil.common.shared.PageWanted;

/**
 * The order of a list's rows.
 *
 * @param sort a sort key of the server; empty for the list's own order
 */
public record Order(Optional<String> sort, boolean descending) {

    /** The list's own. */
    public static final Order OWN = new Order(Optional.empty(), false);

    /** Up by a key. */
    public static Order by(String key) {
        return new Order(Optional.of(key), false);
    }

    /** Down by a key. */
    public static Order downBy(String key) {
        return new Order(Optional.of(key), true);
    }

    /** What a click on a column means: first up, then down, then the list's own order again. */
    public Order clicked(String key) {
        if (!sort.equals(Optional.of(key))) {
            return by(key);
        }
        return descending ? OWN : downBy(key);
    }

    /** The first page in this order. */
    public PageWanted firstPage() {
        return new PageWanted(sort, descending, Optional.empty(), PageOf.MAX_ROWS);
    }

    /** In one word: {@code name}, {@code -name}, or nothing. */
    public String word() {
        return sort.map(key -> (descending ? "-" : "") + key).orElse("");
    }

    /** What a word says. */
    public static Order ofWord(String word) {
        if (word.isEmpty()) {
            return OWN;
        }
        return word.startsWith("-") ? downBy(word.substring(1)) : by(word);
    }
}
