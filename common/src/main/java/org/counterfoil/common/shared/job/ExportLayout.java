package org.counterfoil.common.shared.job;

import java.util.HashSet;
import java.util.List;
import java.util.Map;

import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;

/**
 * How a list is written to a file. All words are the reader's: the server knows none.
 *
 * @param name    of the list, 1 to 31 characters: the file's, and the sheet's in a workbook
 * @param columns in this order, 1 to {@link #MAX_COLUMNS}, each key once
 * @param words   what stands for values that are keys, as {@code transaction.recharge}
 */
public record ExportLayout(FileFormat format, String name, List<Column> columns, Map<String, String> words) {

    /** The most columns of one file. */
    public static final int MAX_COLUMNS = 60;

    private static final int MAX_NAME = 31;
    private static final int MAX_TITLE = 100;
    private static final int MAX_KEY = 60;
    private static final int MAX_WORDS = 500;

    /** A name that a sheet and a file may have. */
    private static final String FIT = "[^\\[\\]:*?/\\\\\"<>|'\\p{Cntrl}]+";

    /** One column: which of the list's, and what is written above it. */
    public record Column(String key, String title) {}

    /** Refuses with bad-request what no file can be made of. */
    public ExportLayout {
        columns = List.copyOf(columns);
        words = Map.copyOf(words);
        demand(!name.isBlank() && name.length() <= MAX_NAME && name.matches(FIT), "name");
        demand(!columns.isEmpty() && columns.size() <= MAX_COLUMNS, "columns");
        demand(columns.stream().allMatch(column -> column.title().length() <= MAX_TITLE), "title");
        demand(columns.stream().map(Column::key).allMatch(key -> key.length() <= MAX_KEY), "columns");
        demand(columns.stream().map(Column::key).allMatch(new HashSet<>()::add), "columns");
        demand(words.size() <= MAX_WORDS
                && words.values().stream().allMatch(word -> word.length() <= MAX_TITLE), "words");
    }

    /** The word for a key; the key itself where the reader gave none. */
    public String word(String key) {
        return words.getOrDefault(key, key);
    }

    private static void demand(boolean met, String field) {
        if (!met) {
            throw Refusal.of(RefusalCode.BAD_REQUEST, "field", field).thrown();
        }
    }
}
