package org.counterfoil.reports.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** A table as RFC 4180 has it. The byte order mark is what tells Excel that the text is UTF-8. */
final class CsvTable implements TableWriter {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String LINE_END = "\r\n";
    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";
    private static final String DEFUSED = "'";

    private final Writer writer;

    CsvTable(OutputStream out, List<String> titles) throws IOException {
        writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write(BYTE_ORDER_MARK);
        row(titles.stream().<Cell>map(Cell.Text::new).toList());
    }

    @Override
    public void row(List<Cell> cells) throws IOException {
        for (int column = 0; column < cells.size(); column++) {
            if (column > 0) {
                writer.write(',');
            }
            writer.write(written(cells.get(column)));
        }
        writer.write(LINE_END);
    }

    @Override
    public void finish() throws IOException {
        writer.flush();
    }

    private static String written(Cell cell) {
        return switch (cell) {
            case Cell.Blank _ -> "";
            case Cell.Text text -> quoted(defused(text.text()));
            case Cell.Money money -> money.units().toPlainString();
            case Cell.Whole whole -> Long.toString(whole.number());
            case Cell.Day day -> day.date().toString();
            case Cell.Moment moment -> MOMENT.format(moment.time());
        };
    }

    /** Spreadsheets run a cell that begins like a formula, whoever wrote it; behind an apostrophe it is a text. */
    private static String defused(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? DEFUSED + text : text;
    }

    private static String quoted(String text) {
        return text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n')
                ? '"' + text.replace("\"", "\"\"") + '"'
                : text;
    }
}
