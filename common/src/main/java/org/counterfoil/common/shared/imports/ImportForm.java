package org.counterfoil.common.shared.imports;

import java.util.List;

/** The columns of a list that can be filled from a file, in the order of its template. */
public record ImportForm(String list, List<ImportColumn> columns) {

    public ImportForm {
        columns = List.copyOf(columns);
    }
}
