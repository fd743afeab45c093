package org.counterfoil.common.shared.imports;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.job.JobRow;

/**
 * An import as its owner sees it.
 *
 * @param file       name of the file
 * @param job        the last that worked on it
 * @param titles     of the file's columns, as they stand in it
 * @param totals     what all rows that were understood add up to, by column; money in minor units
 * @param controlled what has to be said before it is carried out, and must be what was found; {@link #ROWS} and columns
 * @param controls   what the file's own row of totals says of these
 * @param refusal    why the file as a whole can't be imported
 * @param carriedOut when; empty while it is not
 */
public record ImportView(UUID id, String list, String file, ImportState state, Optional<JobRow> job,
        ImportCounts counts, List<String> titles, Map<String, Long> totals, List<String> controlled,
        Map<String, Long> controls,
        Optional<Refusal> refusal,
        Instant created, Optional<Instant> carriedOut) {

    /** How many rows there are, among what is controlled. */
    public static final String ROWS = "rows";

    public ImportView {
        controlled = List.copyOf(controlled);
        controls = Map.copyOf(controls);
        titles = List.copyOf(titles);
        totals = Map.copyOf(totals);
    }

    /** Whether a job is at work on it. */
    public boolean atWork() {
        return state.moving() && job.map(row -> !row.state().ended()).orElse(false);
    }
}
