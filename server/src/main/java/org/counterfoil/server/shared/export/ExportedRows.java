package org.counterfoil.server.shared.export;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntSupplier;

import org.counterfoil.common.shared.PageOf;
import org.counterfoil.common.shared.PageWanted;

/** The rows of an opened list, batch by batch, each where the one before it ended. */
public interface ExportedRows<R> {

    /** How many there are about; more may come and go meanwhile. */
    long count();

    /**
     * The next rows.
     *
     * @param cursor of the batch before; empty for the first
     */
    Batch<R> batch(Optional<String> cursor, int rows);

    /** Rows of a list that is read a page at a time, from its first page on, in that page's order. */
    static <R> ExportedRows<R> of(PageWanted first, IntSupplier count, Function<PageWanted, PageOf<R>> read) {
        return new ExportedRows<>() {

            @Override
            public long count() {
                return count.getAsInt();
            }

            @Override
            public Batch<R> batch(Optional<String> cursor, int rows) {
                var page = read.apply(new PageWanted(first.sort(), first.descending(), cursor,
                        Math.min(rows, PageOf.MAX_ROWS)));
                return new Batch<>(page.rows(), page.next());
            }
        };
    }

    /** Some rows, and the cursor of those that follow; empty behind the last. */
    record Batch<R>(List<R> rows, Optional<String> next) {}
}
