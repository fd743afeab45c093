package org.counterfoil.common.shared.imports;

import java.util.List;
import java.util.Optional;

import org.counterfoil.common.shared.Refusal;

/**
 * A row of the file about which something is to be said.
 *
 * @param line    as the spreadsheet counts, the titles being line 1
 * @param cells   as they stand in the file
 * @param refusal why it is bad, or why it could not be taken back; its argument {@code field} names the column
 */
public record ImportedRow(int line, List<String> cells, Optional<Refusal> refusal) {

    public ImportedRow {
        cells = List.copyOf(cells);
    }
}
