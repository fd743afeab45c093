package org.counterfoil.server.shared.imports;

import java.util.List;
import java.util.Map;

import org.counterfoil.common.shared.Permission;
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

    /** Rows that are being judged and added. Neither method leaves anything changed where it refuses. */
    interface OpenRows {

        /** Changes nothing. Refuses as adding it by hand would. */
        void judge(RowValues row);

        /** Judges it and adds it. */
        AddedRow add(RowValues row);
    }
}
