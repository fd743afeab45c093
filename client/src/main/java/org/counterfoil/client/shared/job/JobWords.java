package org.counterfoil.client.shared.job;

import org.counterfoil.client.shared.control.StatusBadge;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.common.shared.job.JobRow;
import org.counterfoil.common.shared.job.JobState;

/** What is said of a job. */
record JobWords(Texts texts) {

    private static final long KILO = 1_000;

    /** What it does. */
    String title(JobRow row) {
        return texts.get("job." + row.kind(), row.title());
    }

    /** When it was asked for. */
    String asked(JobRow row) {
        return texts.get("job.asked", "at", row.created());
    }

    /** How far it is, or what became of it. */
    String course(JobRow row) {
        return switch (row.state()) {
            case QUEUED -> texts.get("job.waits");
            case RUNNING -> row.total().map(total -> texts.get("job.done-of", "done", row.done(), "total", total))
                    .orElseGet(() -> texts.get("job.counting"));
            case DONE -> row.file().map(file -> texts.get("job.left", "rows", row.done(), "size",
                    (file.bytes() + KILO - 1) / KILO)).orElseGet(() -> texts.get("job.did", "rows", row.done()));
            case FAILED -> row.failure().map(this::failure).orElse("");
            case CANCELLED -> texts.get("job.no-file");
        };
    }

    String state(JobState state) {
        return texts.get("job.state." + state.key());
    }

    static StatusBadge.Tone tone(JobState state) {
        return switch (state) {
            case QUEUED, CANCELLED -> StatusBadge.Tone.NEUTRAL;
            case RUNNING -> StatusBadge.Tone.ACCENT;
            case DONE -> StatusBadge.Tone.SUCCESS;
            case FAILED -> StatusBadge.Tone.DANGER;
        };
    }

    private String failure(JobRow.Failure failure) {
        return failure.refusal()
                ? texts.get("refusal." + failure.text())
                : texts.get("shared.fault", "reference", failure.text());
    }
}
