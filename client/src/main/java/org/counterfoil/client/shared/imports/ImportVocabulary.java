package org.counterfoil.client.shared.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.common.shared.Language;
import org.counterfoil.common.shared.imports.ImportColumn;
import org.counterfoil.common.shared.imports.ImportForm;
import org.counterfoil.common.shared.imports.ImportWords;

/** The words of a list's files: those of the reader's language are written, those of every language are understood. */
final class ImportVocabulary {

    private static final int SHEET_NAME = 31;

    private final ImportOrder order;
    private final Texts texts;
    private final List<Texts> others;

    ImportVocabulary(ImportOrder order, Texts texts) {
        this.order = order;
        this.texts = texts;
        others = Stream.of(Language.values()).filter(language -> language != texts.language()).map(Texts::of).toList();
    }

    /** All that the server needs to write a template and to read what became of it. */
    ImportWords words(ImportForm form) {
        var titles = new HashMap<String, List<String>>();
        var choices = new HashMap<String, List<String>>();
        for (var column : form.columns()) {
            titles.put(column.key(), inAll(words -> title(words, column.key())));
            if (column.kind() == ImportColumn.Kind.CHOICE) {
                column.choices().forEach(choice -> choices.put(column.key() + "." + choice,
                        inAll(words -> words.get(order.list() + "." + column.key() + "." + choice))));
            }
        }
        var lines = new ArrayList<List<String>>();
        lines.add(List.of(texts.get("imports.guide-column"), texts.get("imports.guide-needed"),
                texts.get("imports.guide-note"), texts.get("imports.guide-sample")));
        form.columns().forEach(column -> lines.add(line(column)));
        lines.add(List.of());
        lines.add(List.of(texts.get("imports.guide-order")));
        return new ImportWords(sheet(order.name()), sheet(texts.get("imports.guide")), lines, titles, choices,
                Stream.concat(inAll(words -> words.get("imports.reason")).stream(),
                        inAll(words -> words.get("imports.line")).stream()).distinct().toList(),
                inAll(words -> words.get("imports.totals-row")));
    }

    /** What a column is called; empty for what is none. */
    String title(Optional<String> column) {
        return column.map(key -> title(texts, key)).orElse("");
    }

    private List<String> line(ImportColumn column) {
        var note = new ArrayList<String>();
        note.add(texts.get(order.list() + ".import." + column.key()));
        switch (column.kind()) {
            case TEXT, CODE -> note.add(texts.get("imports.note-longest", "max", column.longest()));
            case WHOLE -> note.add(texts.get("imports.note-whole"));
            case MONEY -> note.add(texts.get("imports.note-money"));
            case DAY -> note.add(texts.get("imports.note-day"));
            case CHOICE -> note.add(texts.get("imports.note-choice"));
        }
        return List.of(title(texts, column.key()),
                texts.get(column.required() ? "imports.needed" : "imports.may-be-empty"), String.join(" ", note),
                column.kind() == ImportColumn.Kind.CHOICE
                        ? texts.get(order.list() + "." + column.key() + "." + column.sample())
                        : column.sample());
    }

    private String title(Texts words, String column) {
        return ImportOrder.title(order.list(), column, words);
    }

    private List<String> inAll(Function<Texts, String> word) {
        return Stream.concat(Stream.of(texts), others.stream()).map(word).distinct().toList();
    }

    /** A sheet's name holds no more, and none of a few signs. */
    private static String sheet(String name) {
        var fit = name.replaceAll("[\\[\\]:*?/\\\\']", " ");
        return fit.substring(0, Math.min(fit.length(), SHEET_NAME));
    }
}
