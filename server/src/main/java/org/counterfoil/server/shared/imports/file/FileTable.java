package org.counterfoil.server.shared.imports.file;

import java.util.List;

import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.imports.BeginImport;

/**
 * What a file holds, all of it as text without the space around it.
 *
 * @param titles what stands above the columns; empty where nothing does
 * @param rows   those in which something stands
 */
public record FileTable(List<String> titles, List<Line> rows) {

    /** Far more than any list has. */
    static final int MOST_COLUMNS = 100;

    /** What a spreadsheet can hold in a cell. */
    static final int LONGEST_CELL = 32_767;

    private static final int LETTERS = 26;

    /**
     * A row.
     *
     * @param number as the spreadsheet counts
     * @param cells  as many as there are titles, and more where something stands beside them
     */
    public record Line(int number, List<String> cells) {

        /** What stands in a column; empty where nothing does. */
        public String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }
    }

    public FileTable {
        titles = List.copyOf(titles);
        rows = List.copyOf(rows);
    }

    /**
     * Reads a workbook (.xlsx) or a text table (.csv); what it is shows in what it holds, not in its name.
     *
     * <p>Refuses: import-unreadable, import-too-large (unpacked), import-macros, import-formula, import-rows-too-many,
     * import-without-rows.
     */
    public static FileTable read(byte[] content) {
        var rows = Workbooks.isOne(content) ? Workbooks.read(content) : TextTables.read(content);
        if (rows.size() < 2) {
            throw Refusal.of(RefusalCode.IMPORT_WITHOUT_ROWS).thrown();
        }
        return new FileTable(rows.getFirst().cells(), rows.subList(1, rows.size()));
    }

    /** What a spreadsheet calls a column. */
    public static String letters(int column) {
        var last = String.valueOf((char) ('A' + column % LETTERS));
        return column < LETTERS ? last : letters(column / LETTERS - 1) + last;
    }

    /** The refusal of what is no table at all. */
    static RuntimeException unreadable() {
        return Refusal.of(RefusalCode.IMPORT_UNREADABLE).thrown();
    }

    /** Refuses one row more than a file may have: import-rows-too-many. */
    static void demandRoom(int rows) {
        if (rows > BeginImport.MAX_ROWS) {
            throw Refusal.of(RefusalCode.IMPORT_ROWS_TOO_MANY, "max", BeginImport.MAX_ROWS).thrown();
        }
    }
}
