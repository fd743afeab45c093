package org.counterfoil.client.shared.imports;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.common.shared.PageOf;
import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.imports.ImportApi;
import org.counterfoil.common.shared.imports.ImportView;
import org.counterfoil.common.shared.imports.ImportedRow;
import org.counterfoil.reports.table.Cell;
import org.counterfoil.reports.table.TableWriter;

/**
 * The bad rows as a workbook: the file's own columns, so that it can be corrected and imported, then the reason in the
 * reader's language. It is made here, since the sentences are the client's.
 */
record TroubleBook(ImportApi imports, Texts texts) {

    /** Writes it, all rows of it, page by page. */
    void write(ImportView view, Path place) {
        var titles = new ArrayList<>(view.titles());
        titles.add(texts.get("imports.line"));
        titles.add(texts.get("imports.reason"));
        try (OutputStream out = Files.newOutputStream(place)) {
            var table = TableWriter.xlsx(out, texts.get("imports.bad-rows"), titles);
            write(view, table);
            table.finish();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private void write(ImportView view, TableWriter table) throws IOException {
        var wanted = Optional.of(PageWanted.first(PageOf.MAX_ROWS));
        while (wanted.isPresent()) {
            var asked = wanted.get();
            var page = imports.troubles(view.id(), asked);
            for (var row : page.rows()) {
                table.row(cells(row, view.list()));
            }
            wanted = page.next().map(asked::after);
        }
    }

    private List<Cell> cells(ImportedRow row, String list) {
        var cells = new ArrayList<Cell>();
        row.cells().forEach(text -> cells.add(text.isEmpty() ? new Cell.Blank() : new Cell.Text(text)));
        cells.add(new Cell.Whole(row.line()));
        cells.add(new Cell.Text(row.refusal().map(why -> reason(why, list)).orElse("")));
        return cells;
    }

    /** With the column that it is about, where it is about one. */
    private String reason(Refusal why, String list) {
        var sentence = texts.refusal(why);
        return Optional.ofNullable(why.arguments().get("field"))
                .map(column -> texts.get("imports.reason-in", "column", ImportOrder.title(list, column, texts),
                        "reason",
                        sentence))
                .orElse(sentence);
    }
}
