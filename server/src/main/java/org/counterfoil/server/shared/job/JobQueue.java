package org.counterfoil.server.shared.job;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;

import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.job.JobRow;
import org.counterfoil.server.shared.Caller;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Takes jobs in. */
@Component
public class JobQueue {

    private static final int ARGUMENTS = 32_000;

    /** Due at once, whatever clock looks. */
    private static final Instant AT_ONCE = Instant.EPOCH;

    private final JobRows rows;
    private final Scheduler scheduler;

    JobQueue(JobRows rows, Scheduler scheduler) {
        this.rows = rows;
        this.scheduler = scheduler;
    }

    /**
     * Takes a job in; it runs when the caller's transaction is committed, and never if that is rolled back.
     *
     * <p>Refuses: bad-request, where its arguments are too long.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public JobRow add(NewJob job, Caller caller) {
        if (job.arguments().length() > ARGUMENTS) {
            throw Refusal.of(RefusalCode.BAD_REQUEST, "field", "arguments").thrown();
        }
        var id = rows.add(job, caller);
        scheduler.schedule(new TaskInstance<>(JobTask.NAME, JobTask.instance(caller.merchant(), id)), AT_ONCE);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {

            @Override
            public void afterCommit() {
                scheduler.triggerCheckForDueExecutions();
            }
        });
        return rows.find(id).orElseThrow().row();
    }

    /** Throws one away with the file that it left; one that is under way stops, and leaves none. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void discard(UUID id) {
        rows.cancel(id);
        rows.find(id).filter(job -> job.row().state().ended()).ifPresent(_ -> rows.remove(id));
    }

    /** How far one is; empty where it was removed. */
    public Optional<JobRow> find(UUID id) {
        return rows.find(id).map(StoredJob::row);
    }
}
