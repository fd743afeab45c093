package org.counterfoil.server.shared.imports.file;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

import org.counterfoil.common.shared.Edge;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.RefusedException;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** Workbooks as Excel, WPS and LibreOffice save them (.xlsx): the first sheet, as texts. */
final class Workbooks {

    /** Digits behind which a number is none that anybody typed. */
    private static final int MOST_DIGITS = 40;

    private Workbooks() {}

    /** Whether the file is a packed one, as workbooks are. */
    static boolean isOne(byte[] content) {
        return content.length > 1 && content[0] == 'P' && content[1] == 'K';
    }

    /**
     * The rows, the titles first. The library throws all kinds of exceptions at what is no workbook; all of them mean
     * the same.
     */
    @Edge
    static List<FileTable.Line> read(byte[] content) {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(Unpacked.checked(content)))) {
            if (book.isDate1904()) {
                throw FileTable.unreadable();
            }
            try (var rows = book.getFirstSheet().openStream()) {
                return read(rows.iterator());
            }
        } catch (RefusedException refused) {
            throw refused;
        } catch (Exception broken) {
            throw FileTable.unreadable();
        }
    }

    private static List<FileTable.Line> read(Iterator<Row> rows) {
        var read = new ArrayList<FileTable.Line>();
        while (rows.hasNext()) {
            var row = rows.next();
            var cells = row.stream().map(cell -> text(row, cell)).toList();
            var used = cells.size();
            while (used > 0 && cells.get(used - 1).isEmpty()) {
                used--;
            }
            if (used > FileTable.MOST_COLUMNS) {
                throw FileTable.unreadable();
            }
            if (used > 0) {
                read.add(new FileTable.Line(row.getRowNum(), cells.subList(0, used)));
                FileTable.demandRoom(read.size() - 1);
            }
        }
        return read;
    }

    private static String text(Row row, Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        if (cell.getType() == CellType.FORMULA || cell.getFormula() != null) {
            throw Refusal.of(RefusalCode.IMPORT_FORMULA, "line", row.getRowNum())
                    .with("column", FileTable.letters(cell.getColumnIndex())).thrown();
        }
        var text = cell.getType() == CellType.NUMBER ? number(cell) : raw(cell);
        if (text.length() > FileTable.LONGEST_CELL) {
            throw FileTable.unreadable();
        }
        return text.strip();
    }

    /** As it was typed: a number that reads 20 is kept as 2E+1 by some programs. */
    private static String number(Cell cell) {
        var number = cell.asNumber();
        if (Math.abs((long) number.scale()) > MOST_DIGITS || number.precision() > MOST_DIGITS) {
            return raw(cell);
        }
        return number.signum() == 0 ? BigDecimal.ZERO.toString() : number.stripTrailingZeros().toPlainString();
    }

    private static String raw(Cell cell) {
        return Optional.ofNullable(cell.getText()).orElse("");
    }
}
