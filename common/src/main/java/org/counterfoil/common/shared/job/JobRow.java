package org.counterfoil.common.shared.job;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A job as its owner sees it.
 *
 * @param kind    what it does; its title stands under {@code job.<kind>}
 * @param title   what the title is filled with
 * @param done    steps done; of an export rows
 * @param total   all steps; empty while nobody has counted them
 * @param failure of one that failed: the key of a refusal, or the reference of a fault
 * @param file    of one that is done and left a file
 */
public record JobRow(UUID id, String kind, Map<String, String> title, JobState state, long done, Optional<Long> total,
        Instant created, Optional<Instant> started, Optional<Instant> ended, Optional<Failure> failure,
        Optional<LeftFile> file) {

    /**
     * Why it failed.
     *
     * @param refusal whether the text is the key of a refusal, not the reference of a fault
     */
    public record Failure(boolean refusal, String text) {}

    /**
     * The file that it left.
     *
     * @param bytes its length
     */
    public record LeftFile(String name, long bytes) {}

    public JobRow {
        title = Map.copyOf(title);
    }
}
