package org.counterfoil.server.shared.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.RefusedException;
import org.counterfoil.common.shared.imports.ImportColumn;
import org.counterfoil.common.shared.imports.ImportWords;
import org.counterfoil.server.shared.imports.file.FileTable;

/** Which of a file's columns is which of the list's. What nobody reads is refused, lest somebody believe it was. */
final class FileColumns {

    private final List<Place> places;
    private final Map<String, CellReader> readers;

    /** A column of the file that is one of the list's. */
    private record Place(int at, ImportColumn column, String title) {}

    private FileColumns(List<Place> places, ImportWords words) {
        this.places = places;
        readers = places.stream().collect(Collectors.toMap(place -> place.column().key(),
                place -> new CellReader(place.column(), words)));
    }

    /** Refuses: import-columns-missing, import-column-unknown, import-column-twice. */
    static FileColumns of(List<ImportColumn> columns, ImportWords words, FileTable table) {
        var byTitle = new HashMap<String, ImportColumn>();
        columns.forEach(column -> Stream.concat(Stream.of(column.key()),
                words.titles().getOrDefault(column.key(), List.of()).stream())
                .forEach(title -> byTitle.putIfAbsent(plain(title), column)));
        var ignored = words.ignored().stream().map(FileColumns::plain).collect(Collectors.toSet());
        var places = new ArrayList<Place>();
        var unknown = new ArrayList<Integer>();
        for (int at = 0; at < table.titles().size(); at++) {
            var title = table.titles().get(at);
            var column = Optional.ofNullable(byTitle.get(plain(title)));
            if (column.isPresent()) {
                places.add(new Place(at, column.get(), title));
            } else if (!ignored.contains(plain(title))) {
                unknown.add(at);
            }
        }
        demandNeeded(columns, places, words);
        demandOnce(places);
        demandNothingBeside(table, unknown);
        return new FileColumns(List.copyOf(places), words);
    }

    /** The columns of numbers alone. Refuses what is none. */
    Map<String, Long> numbers(List<String> cells) {
        var numbers = new HashMap<String, Long>();
        var added = added();
        for (int at = 0; at < places.size(); at++) {
            var key = places.get(at).column().key();
            if (added.contains(key)) {
                readers.get(key).read(cells.get(at)).ifPresent(text -> numbers.put(key, Long.valueOf(text)));
            }
        }
        return numbers;
    }

    /** The titles as they stand in the file. */
    List<String> titles() {
        return places.stream().map(Place::title).toList();
    }

    /** Columns of numbers, which are added up. */
    List<String> added() {
        return places.stream().map(Place::column).filter(column -> column.kind() == ImportColumn.Kind.WHOLE
                || column.kind() == ImportColumn.Kind.MONEY)
                .map(ImportColumn::key).toList();
    }

    /** What stands in the line, column by column as the titles. */
    List<String> cells(FileTable.Line line) {
        return places.stream().map(place -> line.cell(place.at())).toList();
    }

    /** The cells as the columns understand them; refused by the first that does not. */
    ReadRow read(List<String> cells, String source) {
        var texts = new HashMap<String, String>();
        var refusal = Optional.<Refusal>empty();
        for (int at = 0; at < places.size(); at++) {
            var key = places.get(at).column().key();
            try {
                readers.get(key).read(cells.get(at)).ifPresent(text -> texts.put(key, text));
            } catch (RefusedException refused) {
                refusal = refusal.or(() -> Optional.of(refused.refusal()));
            }
        }
        return new ReadRow(new RowValues(source, texts), refusal);
    }

    private static void demandNeeded(List<ImportColumn> columns, List<Place> places, ImportWords words) {
        var there = places.stream().map(place -> place.column().key()).collect(Collectors.toSet());
        var missing = columns.stream().filter(ImportColumn::required).map(ImportColumn::key)
                .filter(key -> !there.contains(key)).map(words::title).toList();
        if (!missing.isEmpty()) {
            throw Refusal.of(RefusalCode.IMPORT_COLUMNS_MISSING, "columns", String.join(", ", missing)).thrown();
        }
    }

    private static void demandOnce(List<Place> places) {
        var keys = new HashSet<String>();
        places.stream().filter(place -> !keys.add(place.column().key())).findFirst().ifPresent(twice -> {
            throw Refusal.of(RefusalCode.IMPORT_COLUMN_TWICE, "column", twice.title()).thrown();
        });
    }

    /** A column without a title may stand there, as long as it is empty. */
    private static void demandNothingBeside(FileTable table, List<Integer> unknown) {
        var widest = table.rows().stream().mapToInt(line -> line.cells().size()).max().orElse(0);
        IntStream.concat(unknown.stream().mapToInt(Integer::intValue),
                IntStream.range(table.titles().size(), widest))
                .filter(at -> at < table.titles().size() && !table.titles().get(at).isEmpty()
                        || table.rows().stream().anyMatch(line -> !line.cell(at).isEmpty()))
                .findFirst().ifPresent(at -> {
                    var title = at < table.titles().size() ? table.titles().get(at) : "";
                    throw Refusal.of(RefusalCode.IMPORT_COLUMN_UNKNOWN, "column",
                            title.isEmpty() ? FileTable.letters(at) : title).thrown();
                });
    }

    /** As a title is compared: without the star of those that are needed, whatever its case and space. */
    private static String plain(String title) {
        return title.replace('＊', '*').replaceAll("[*\\s\\u00a0\\u3000]+", " ").strip().toLowerCase(Locale.ROOT);
    }
}
