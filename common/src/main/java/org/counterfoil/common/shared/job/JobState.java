package org.counterfoil.common.shared.job;

import java.util.Locale;

/** How far a job is; shown under {@code job.state.<key>}. */
public enum JobState {
    QUEUED,
    RUNNING,
    DONE,
    FAILED,
    CANCELLED;

    /** Whether nothing more will come of it. */
    public boolean ended() {
        return this == DONE || this == FAILED || this == CANCELLED;
    }

    /** As it stands in texts. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
