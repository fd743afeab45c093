package org.counterfoil.common.shared;

import java.util.Optional;

/**
 * Which page of a list, and in which order. Rows that are equal by the sort key are told apart by their id, so that
 * no row is skipped or shown twice.
 *
 * @param sort       a key that the list offers; empty for the list's own order
 * @param descending the other way about
 * @param cursor     from {@link PageOf#next}; a cursor of another order is refused with bad-request
 * @param rows       1 to {@link PageOf#MAX_ROWS}
 */
public record PageWanted(Optional<String> sort, boolean descending, Optional<String> cursor, int rows) {

    /** The first page in the list's own order. */
    public static PageWanted first(int rows) {
        return new PageWanted(Optional.empty(), false, Optional.empty(), rows);
    }

    /** The page that follows, in the same order. */
    public PageWanted after(String next) {
        return new PageWanted(sort, descending, Optional.of(next), rows);
    }
}
