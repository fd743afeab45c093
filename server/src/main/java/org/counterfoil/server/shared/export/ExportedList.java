package org.counterfoil.server.shared.export;

import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.shared.job.ExportLayout;
import org.counterfoil.reports.table.Cell;
import org.counterfoil.server.shared.Caller;

/**
 * A list that can be carried away as a file.
 *
 * @param <C> its command, which says what is wanted
 * @param <R> its rows
 */
public interface ExportedList<C, R> {

    /** The kind of its jobs, as {@code export-transactions}. */
    String kind();

    Class<C> command();

    ExportLayout layout(C command);

    /** What one must be allowed to see, beside being allowed to export at all. */
    Set<Permission> needed();

    /** What fills the title that the owner sees; nothing where it has no places. */
    default Map<String, String> title(C command) {
        return Map.of();
    }

    /** Its columns by key: what stands there of a row, in the words of the layout. */
    Map<String, BiFunction<R, ExportLayout, Cell>> columns();

    /** Opens it as the caller may see it at this moment. */
    ExportedRows<R> open(C command, Caller caller);
}
