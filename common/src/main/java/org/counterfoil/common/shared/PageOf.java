package org.counterfoil.common.shared;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One page of a list, by keyset: the cursor names the last row, so that a page stays fast at millions of rows.
 *
 * @param rows at most 200
 * @param next to be sent back for the page that follows; empty on the last page
 */
public record PageOf<T>(List<T> rows, Optional<String> next) {

    /** The most rows of one page. */
    public static final int MAX_ROWS = 200;

    public PageOf {
        rows = List.copyOf(rows);
    }

    /** The same page with something else in place of each row. */
    public <U> PageOf<U> map(Function<? super T, ? extends U> other) {
        return new PageOf<>(rows.stream().<U>map(other).toList(), next);
    }
}
