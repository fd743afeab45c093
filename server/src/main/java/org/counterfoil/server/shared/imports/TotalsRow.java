package org.counterfoil.server.shared.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.counterfoil.common.shared.imports.ImportView;
import org.counterfoil.common.shared.imports.ImportWords;
import org.counterfoil.server.shared.imports.file.FileTable;

/**
 * The last row of a file, where it adds up those above it: it begins with a word for that, behind which the number of
 * rows may stand ({@code Total 1,200}).
 */
final class TotalsRow {

    private static final Pattern COUNT = Pattern.compile("[\\s:：]*(\\d{1,3}(,\\d{3})+|\\d{1,9})\\D*");

    private TotalsRow() {}

    /**
     * A file without that row, and what the row says.
     *
     * @param controls by column; the number of rows where it is told
     */
    record Split(List<FileTable.Line> rows, Map<String, Long> controls) {}

    /** Where nothing is controlled there is no such row. A number in it that is none refuses the file. */
    static Split split(FileTable table, FileColumns columns, ImportWords words, boolean controlled) {
        var last = table.rows().getLast();
        var rest = behindTheWord(last, words).filter(_ -> controlled && table.rows().size() > 1);
        if (rest.isEmpty()) {
            return new Split(table.rows(), Map.of());
        }
        var controls = new HashMap<>(columns.numbers(columns.cells(last)));
        count(rest.get()).ifPresent(rows -> controls.put(ImportView.ROWS, rows));
        return new Split(table.rows().subList(0, table.rows().size() - 1), controls);
    }

    /** A name may begin like the word: nothing but a number may stand behind it. */
    private static Optional<String> behindTheWord(FileTable.Line line, ImportWords words) {
        var first = line.cells().stream().filter(cell -> !cell.isEmpty()).findFirst().orElse("");
        return words.totals().stream()
                .filter(word -> first.toLowerCase(Locale.ROOT).startsWith(word.toLowerCase(Locale.ROOT)))
                .map(word -> first.substring(word.length()))
                .filter(rest -> rest.isEmpty() || COUNT.matcher(rest).matches()).findFirst();
    }

    private static Optional<Long> count(String rest) {
        var found = COUNT.matcher(rest);
        return found.matches() ? Optional.of(Long.valueOf(found.group(1).replace(",", ""))) : Optional.empty();
    }
}
