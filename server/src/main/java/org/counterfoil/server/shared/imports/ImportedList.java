package org.counterfoil.server.shared.imports;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.imports.ImportColumn;
import org.counterfoil.server.shared.Caller;

/**
 * A list that can be filled from a file. It knows what stands in a row; the rules are those of the use cases that add
 * to the list one by one, and remove from it.
 */
public interface ImportedList {

    /** Its name, as {@code employees}. */
    String key();

    /** What one must be allowed to change, beside being allowed to import at all. */
    Permission permission();

    /** Its columns, with what the caller may choose at this moment. Column keys are the fields that refusals name. */
    List<ImportColumn> columns(Caller caller);

    /** Called before the transactions of an import, in none. */
    default void prepare() {
        // Most need nothing.
    }

    /**
     * What somebody has to say beforehand that the file comes to, and must come to, before anything is carried out: the
     * number of its rows ({@link org.counterfoil.common.shared.imports.ImportView#ROWS}) and columns.
     */
    default List<String> controlled() {
        return List.of();
    }

    /** What a row adds to the sums of columns that are no numbers. */
    default Map<String, Long> figures(RowValues row) {
        return Map.of();
    }

    /** By column, what no other row of a file may have there too. */
    Map<String, String> names(RowValues row);

    /**
     * Looks up what these rows are held against, for all of them at once. Called within a transaction, in which alone
     * the answer holds.
     */
    OpenRows open(List<RowValues> rows, Caller caller);

    /**
     * Takes back what a row added, in a transaction of its own; what is gone already is no trouble.
     *
     * <p>Refuses: row-changed-since, where somebody changed or used it, and as removing it by hand would.
     */
    void undo(AddedRow added, Caller caller);

    /**
     * The same of some rows in one transaction: why each was kept, in their order, empty for those that are gone. Empty
     * altogether where nothing was changed and each is to be taken back for itself.
     */
    default Optional<List<Optional<Refusal>>> undoTogether(List<AddedRow> added, Caller caller) {
        return Optional.empty();
    }

    /** Rows that are being judged and added. Neither method leaves anything changed where it refuses. */
    interface OpenRows {

        /** Changes nothing. Refuses as adding it by hand would. */
        void judge(RowValues row);

        /** Judges it and adds it. */
        AddedRow add(RowValues row);

        /** Writes what was only gathered, in the transaction that added it. Refuses nothing that was not judged. */
        default void finish() {
            // Most write row by row.
        }
    }
}
