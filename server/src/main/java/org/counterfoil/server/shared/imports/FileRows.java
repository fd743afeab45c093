package org.counterfoil.server.shared.imports;

import java.util.List;

import org.counterfoil.common.shared.imports.ImportColumn;
import org.counterfoil.common.shared.imports.ImportWords;
import org.counterfoil.server.shared.imports.file.FileTable;

/** The rows of a checked file, understood as they were when it was checked. */
record FileRows(FileColumns columns, String file) {

    static FileRows of(List<ImportColumn> columns, ImportWords words, StoredImport known) {
        return new FileRows(FileColumns.of(columns, words, new FileTable(known.found().titles(), List.of())),
                known.file());
    }

    /** How a row is named where it left something. */
    static String source(String file, int line) {
        return file + ":" + line;
    }

    RowValues values(StoredRow row) {
        return columns.read(row.cells(), source(file, row.line())).values();
    }
}
