package org.counterfoil.reports.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A table as a workbook. Texts stand in their cells, not in a table of texts that would grow with the rows. */
final class XlsxTable implements TableWriter {

    /** What Excel opens of one sheet, the titles included. */
    static final int MOST_ROWS = 1_048_576;

    private static final String APPLICATION = "Counterfoil";
    private static final String VERSION = "1.0";
    private static final int FLUSHED_ROWS = 500;
    private static final int TEXT_LENGTH = 32_767;
    private static final int NARROWEST = 12;
    private static final int WIDEST = 40;
    private static final String WHOLE_MONEY = "#,##0";
    private static final String DAY = "yyyy-mm-dd";
    private static final String MOMENT = "yyyy-mm-dd hh:mm:ss";

    private final Workbook book;
    private final String name;
    private final List<String> titles;
    private final int mostRows;
    private Worksheet sheet;
    private int sheets;
    private int row;

    XlsxTable(OutputStream out, String name, List<String> titles, int mostRows) throws IOException {
        book = new Workbook(out, APPLICATION, VERSION);
        this.name = name;
        this.titles = List.copyOf(titles);
        this.mostRows = mostRows;
        nextSheet();
    }

    @Override
    public void row(List<Cell> cells) throws IOException {
        if (row == mostRows) {
            sheet.finish();
            nextSheet();
        }
        for (int column = 0; column < cells.size(); column++) {
            write(column, cells.get(column));
        }
        row++;
        if (row % FLUSHED_ROWS == 0) {
            sheet.flush();
        }
    }

    @Override
    public void finish() throws IOException {
        book.finish();
    }

    private void nextSheet() {
        sheets++;
        sheet = book.newWorksheet(sheets == 1 ? name : name + " " + sheets);
        sheet.freezePane(0, 1);
        for (int column = 0; column < titles.size(); column++) {
            sheet.inlineString(0, column, titles.get(column));
            sheet.style(0, column).bold().set();
            sheet.width(column, width(titles.get(column)));
        }
        row = 1;
    }

    /** Rows that are written are gone, so that the width can't wait for them; a Chinese character is two wide. */
    private static int width(String title) {
        var wide = title.codePoints().map(c -> Character.isIdeographic(c) ? 2 : 1).sum();
        return Math.clamp(wide + 4L, NARROWEST, WIDEST);
    }

    private void write(int column, Cell cell) {
        switch (cell) {
            case Cell.Blank _ -> {
            }
            case Cell.Text text -> sheet.inlineString(row, column, fitting(text.text()));
            case Cell.Money money -> {
                sheet.value(row, column, money.units());
                format(column, money(money.currency().digits()));
            }
            case Cell.Whole whole -> sheet.value(row, column, whole.number());
            case Cell.Day day -> {
                sheet.value(row, column, day.date());
                format(column, DAY);
            }
            case Cell.Moment moment -> {
                sheet.value(row, column, moment.time());
                format(column, MOMENT);
            }
        }
    }

    private void format(int column, String format) {
        sheet.style(row, column).format(format).set();
    }

    private static String money(int digits) {
        return digits == 0 ? WHOLE_MONEY : WHOLE_MONEY + "." + "0".repeat(digits);
    }

    private static String fitting(String text) {
        return text.length() <= TEXT_LENGTH ? text : text.substring(0, TEXT_LENGTH);
    }
}
