package org.counterfoil.common.shared.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;

/**
 * The words of a template and of the files that are made from it. All of them are the reader's: the server knows none.
 *
 * @param sheet   name of the sheet that is filled in
 * @param guide   name of the sheet that explains it
 * @param lines   what the guide says, line by line, cell by cell
 * @param titles  of the columns by key; the first of each is written, every one is understood
 * @param choices words of {@code <column>.<choice>}; the first of each is written, every one is understood
 * @param ignored titles of columns that mean nothing, such as the one that told why a row was bad
 * @param totals  with which a last row begins that adds up those above it
 */
public record ImportWords(String sheet, String guide, List<List<String>> lines, Map<String, List<String>> titles,
        Map<String, List<String>> choices, List<String> ignored, List<String> totals) {

    private static final int MAX_NAME = 31;
    private static final int MAX_TITLE = 100;
    private static final int MAX_NOTE = 500;
    private static final int MAX_WORDS = 400;

    /** A name that a sheet may have. */
    private static final String FIT = "[^\\[\\]:*?/\\\\'\\p{Cntrl}]+";

    /** Refuses with bad-request what no workbook can be made of. */
    public ImportWords {
        lines = lines.stream().map(List::copyOf).toList();
        titles = copied(titles);
        choices = copied(choices);
        ignored = List.copyOf(ignored);
        totals = List.copyOf(totals);
        demand(fit(sheet) && fit(guide) && !sheet.equalsIgnoreCase(guide), "sheet");
        demand(lines.size() <= MAX_WORDS && lines.stream().allMatch(line -> line.size() <= MAX_TITLE
                && line.stream().allMatch(text -> text.length() <= MAX_NOTE)), "lines");
        demand(titles.size() <= MAX_TITLE && choices.size() <= MAX_WORDS, "titles");
        demand(titles.values().stream().noneMatch(List::isEmpty)
                && choices.values().stream().noneMatch(List::isEmpty), "titles");
        demand(brief(titles) && brief(choices) && ignored.size() <= MAX_TITLE
                && totals.size() <= MAX_TITLE, "titles");
    }

    /** What is written above a column; its key where the reader gave no word. */
    public String title(String column) {
        return titles.getOrDefault(column, List.of(column)).getFirst();
    }

    /** What is written for a choice. */
    public String choice(String column, String key) {
        return choices.getOrDefault(column + "." + key, List.of(key)).getFirst();
    }

    private static boolean fit(String name) {
        return !name.isBlank() && name.length() <= MAX_NAME && name.matches(FIT);
    }

    private static boolean brief(Map<String, List<String>> words) {
        return words.values().stream().allMatch(all -> all.size() <= MAX_TITLE
                && all.stream().allMatch(word -> word.length() <= MAX_TITLE));
    }

    private static Map<String, List<String>> copied(Map<String, List<String>> words) {
        var copied = new HashMap<String, List<String>>();
        words.forEach((key, all) -> copied.put(key, List.copyOf(all)));
        return Map.copyOf(copied);
    }

    private static void demand(boolean met, String field) {
        if (!met) {
            throw Refusal.of(RefusalCode.BAD_REQUEST, "field", field).thrown();
        }
    }
}
