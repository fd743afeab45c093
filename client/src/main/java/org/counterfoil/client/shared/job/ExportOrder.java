package org.counterfoil.client.shared.job;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

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
     * How many rows there are to be, in words.
     *
     * @param found what a list has counted; above {@code most} it stopped counting
     */
    public static String rows(Optional<Integer> found, int most, Texts texts) {
        return found.map(count -> count > most
                ? texts.get("job.rows-many", "most", most)
                : texts.get("job.rows", "count", count)).orElseGet(() -> texts.get("job.rows-all"));
    }
}
