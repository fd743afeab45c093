package org.counterfoil.client.shared.job;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;

import org.counterfoil.client.shared.list.ListModel;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.common.shared.job.ExportLayout;
import org.counterfoil.common.shared.job.JobRow;

/**
 * A list that is to be carried away as it stands on the screen.
 *
 * @param name    of the list
 * @param columns those that are shown, by the server's keys
 * @param words   for what the server knows by key alone
 * @param rows    how many, in words
 * @param begins  asks the server; called off the screen's thread
 */
public record ExportOrder(String name, List<ExportLayout.Column> columns, Map<String, String> words, String rows,
        Function<ExportLayout, JobRow> begins) {

    public ExportOrder {
        columns = List.copyOf(columns);
        words = Map.copyOf(words);
    }

    /**
     * A list as it stands on the screen.
     *
     * @param shown the columns, by the server's keys, with their names
     */
    public static ExportOrder of(String name, SequencedMap<String, String> shown, Map<String, String> words,
            ListModel<?, ?> list, Texts texts, Function<ExportLayout, JobRow> begins) {
        return new ExportOrder(name, shown.sequencedEntrySet().stream()
                .map(column -> new ExportLayout.Column(column.getKey(), column.getValue())).toList(), words,
                rows(list.found(), texts), begins);
    }

    private static String rows(Optional<Integer> found, Texts texts) {
        return found.map(count -> count > ListModel.MOST_COUNTED
                ? texts.get("job.rows-many", "most", ListModel.MOST_COUNTED)
                : texts.get("job.rows", "count", count)).orElseGet(() -> texts.get("job.rows-all"));
    }
}
