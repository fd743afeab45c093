package org.counterfoil.reports.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes a table row by row; the file is whole once the writer was finished, and worth nothing before. */
public sealed interface TableWriter permits CsvTable, XlsxTable {

    /**
     * Adds a row.
     *
     * @param cells as many as there are titles
     */
    void row(List<Cell> cells) throws IOException;

    /** Writes what is left; the stream stays open. */
    void finish() throws IOException;

    /** A workbook with the titles bold and frozen, on as many sheets as the rows need. */
    static TableWriter xlsx(OutputStream out, String name, List<String> titles) throws IOException {
        return new XlsxTable(out, name, titles, XlsxTable.MOST_ROWS);
    }

    /** Comma-separated values in UTF-8 with a byte order mark, as RFC 4180 says. */
    static TableWriter csv(OutputStream out, List<String> titles) throws IOException {
        return new CsvTable(out, titles);
    }
}
