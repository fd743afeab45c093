package org.counterfoil.server.shared.imports.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.counterfoil.common.shared.imports.BeginImport;
import org.counterfoil.common.shared.imports.ImportColumn;
import org.counterfoil.common.shared.imports.ImportForm;
import org.counterfoil.common.shared.imports.ImportWords;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A workbook to be filled in: a sheet with the titles, one that explains them, and a hidden one with what may be
 * chosen. Columns of texts and codes are formatted as texts, so that 007 stays 007.
 */
public final class Template {

    private static final String APPLICATION = "Counterfoil";
    private static final String VERSION = "1.0";
    private static final String TEXT = "@";
    private static final String DAY = "yyyy-mm-dd";
    private static final String NEEDED = "FFE8EEF9";
    private static final int NARROWEST = 14;
    private static final int WIDEST = 60;
    private static final String HIDDEN = "choices";

    private final ImportForm form;
    private final ImportWords words;

    private Template(ImportForm form, ImportWords words) {
        this.form = form;
        this.words = words;
    }

    /** The workbook's bytes. */
    public static byte[] of(ImportForm form, ImportWords words) {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, APPLICATION, VERSION)) {
            new Template(form, words).write(book);
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
        return out.toByteArray();
    }

    private void write(Workbook book) {
        var sheet = book.newWorksheet(words.sheet());
        guide(book.newWorksheet(words.guide()));
        var choices = book.newWorksheet(HIDDEN);
        choices.setVisibilityState(VisibilityState.HIDDEN);
        sheet.freezePane(0, 1);
        for (int at = 0; at < form.columns().size(); at++) {
            column(sheet, choices, at, form.columns().get(at));
        }
    }

    private void column(Worksheet sheet, Worksheet choices, int at, ImportColumn column) {
        var title = words.title(column.key());
        sheet.width(at, width(List.of(title)));
        switch (column.kind()) {
            case TEXT, CODE, CHOICE -> sheet.style(at).format(TEXT).set();
            case DAY -> sheet.style(at).format(DAY).set();
            case WHOLE, MONEY -> {
            }
        }
        sheet.inlineString(0, at, column.required() ? title + " *" : title);
        var style = sheet.style(0, at).bold();
        if (column.required()) {
            style.fillColor(NEEDED);
        }
        style.set();
        if (!column.choices().isEmpty()) {
            choose(sheet, choices, at, column);
        }
    }

    /** What is merely offered may be left for something else; a choice may not. */
    private void choose(Worksheet sheet, Worksheet choices, int at, ImportColumn column) {
        for (int row = 0; row < column.choices().size(); row++) {
            var choice = column.choices().get(row);
            choices.inlineString(row, at, column.kind() == ImportColumn.Kind.CHOICE
                    ? words.choice(column.key(), choice)
                    : choice);
        }
        sheet.range(1, at, BeginImport.MAX_ROWS, at)
                .validateWithList(choices.range(0, at, column.choices().size() - 1, at))
                .allowBlank(!column.required()).showErrorMessage(column.kind() == ImportColumn.Kind.CHOICE);
    }

    private void guide(Worksheet guide) {
        guide.freezePane(0, 1);
        for (int row = 0; row < words.lines().size(); row++) {
            var line = words.lines().get(row);
            for (int at = 0; at < line.size(); at++) {
                guide.inlineString(row, at, line.get(at));
                if (row == 0) {
                    guide.style(row, at).bold().set();
                }
            }
        }
        var columns = words.lines().stream().mapToInt(List::size).max().orElse(0);
        for (int at = 0; at < columns; at++) {
            var column = at;
            guide.width(at, width(words.lines().stream().filter(line -> column < line.size())
                    .map(line -> line.get(column)).toList()));
        }
    }

    /** A Chinese character is two wide. */
    private static int width(List<String> texts) {
        var widest = texts.stream().mapToInt(text -> text.codePoints()
                .map(c -> Character.isIdeographic(c) ? 2 : 1).sum()).max().orElse(0);
        return Math.clamp(widest + 4L, NARROWEST, WIDEST);
    }
}
