package org.counterfoil.server.shared.imports.file;

import java.util.ArrayList;
import java.util.List;

/** Takes the text of a table apart, once. */
final class CsvRows {

    private static final String DEFUSED = "=+-@\t\r\n＝＋－＠";

    private final String text;
    private final char separator;
    private final List<FileTable.Line> rows = new ArrayList<>();
    private List<String> cells = new ArrayList<>();
    private int at;
    private int line = 1;

    CsvRows(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    List<FileTable.Line> read() {
        while (at < text.length()) {
            readRow();
        }
        return rows;
    }

    private void readRow() {
        var begun = line;
        cells = new ArrayList<>();
        do {
            cells.add(at < text.length() && text.charAt(at) == '"' ? quoted() : plain());
            if (cells.size() > FileTable.MOST_COLUMNS) {
                throw FileTable.unreadable();
            }
        } while (goesOn());
        if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
            rows.add(new FileTable.Line(begun, cells));
            FileTable.demandRoom(rows.size() - 1);
        }
    }

    /** Behind a cell: another follows, or the line or the text ends. */
    private boolean goesOn() {
        if (at == text.length()) {
            return false;
        }
        var sign = text.charAt(at++);
        if (sign == separator) {
            return true;
        }
        if (sign == '\r' && at < text.length() && text.charAt(at) == '\n') {
            at++;
        }
        line++;
        return false;
    }

    private String plain() {
        var begun = at;
        while (at < text.length() && !isEnd(text.charAt(at))) {
            at++;
        }
        return kept(text.substring(begun, at));
    }

    private boolean isEnd(char sign) {
        return sign == separator || sign == '\n' || sign == '\r';
    }

    private String quoted() {
        var cell = new StringBuilder();
        at++;
        while (true) {
            if (at == text.length()) {
                throw FileTable.unreadable();
            }
            var sign = text.charAt(at++);
            if (sign == '"') {
                if (at == text.length() || text.charAt(at) != '"') {
                    break;
                }
                at++;
            }
            line += sign == '\n' ? 1 : 0;
            cell.append(sign);
        }
        if (at < text.length() && !isEnd(text.charAt(at))) {
            throw FileTable.unreadable();
        }
        return kept(cell.toString());
    }

    /** Without the apostrophe by which exported files keep a text from being run. */
    private static String kept(String cell) {
        if (cell.length() > FileTable.LONGEST_CELL) {
            throw FileTable.unreadable();
        }
        var defused = cell.length() > 1 && cell.charAt(0) == '\'' && DEFUSED.indexOf(cell.charAt(1)) >= 0;
        return (defused ? cell.substring(1) : cell).strip();
    }
}
