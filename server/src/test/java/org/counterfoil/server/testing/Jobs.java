package org.counterfoil.server.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;

import org.counterfoil.common.shared.job.JobApi;
import org.counterfoil.common.shared.job.JobRow;

/** Waits for jobs. */
public final class Jobs {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private Jobs() {}

    /** The job when it has ended, asked for again and again as a person would. */
    public static JobRow ended(JobApi jobs, UUID id) {
        var until = System.nanoTime() + PATIENCE.toNanos();
        var job = jobs.one(id);
        while (!job.state().ended()) {
            assertThat(System.nanoTime()).as("the job %s has not ended", job).isLessThan(until);
            job = jobs.one(id);
        }
        return job;
    }
}
