package org.counterfoil.server.shared.job;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;

import org.counterfoil.common.shared.Edge;
import org.counterfoil.common.shared.RefusedException;
import org.counterfoil.common.shared.job.JobRow;
import org.counterfoil.server.shared.audit.OperatorLog;
import org.counterfoil.server.shared.tenant.MerchantScope;
import org.counterfoil.server.shared.web.Faults;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs jobs, each in its merchant's scope and as its owner. */
@Edge
@Component
class JobRunner {

    /** How many of a merchant run at a time: the others wait for their turn, in the order in which they came. */
    static final int AT_A_TIME = 2;

    /**
     * How many run at a time on this node, of all merchants. Fewer than the scheduler has threads: however long jobs
     * take, days are closed and lots expire on those that are left. One that finds no slot gives its thread back.
     */
    static final int ON_A_NODE = 2;

    private final JobRows rows;
    private final JobPieces pieces;
    private final JobOwners owners;
    private final List<JobWork> works;
    private final OperatorLog log;
    private final Faults faults;
    private final TransactionTemplate transaction;
    private final Semaphore slots = new Semaphore(ON_A_NODE);

    JobRunner(JobRows rows, JobPieces pieces, JobOwners owners, List<JobWork> works, OperatorLog log, Faults faults,
            TransactionTemplate transaction) {
        this.rows = rows;
        this.pieces = pieces;
        this.owners = owners;
        this.works = List.copyOf(works);
        this.log = log;
        this.faults = faults;
        this.transaction = transaction;
    }

    /**
     * Runs the job unless it has ended.
     *
     * @param stopping whether the node is about to end: a run then stops at its next step
     * @return false where the job is to be looked at again: not its turn yet, this node has its fill, or is stopping
     */
    boolean run(long merchant, UUID id, BooleanSupplier stopping) {
        if (!slots.tryAcquire()) {
            return false;
        }
        try {
            return MerchantScope.call(merchant, () -> rows.find(id).map(job -> inTurn(job, stopping)).orElse(true));
        } finally {
            slots.release();
        }
    }

    private boolean inTurn(StoredJob job, BooleanSupplier stopping) {
        if (job.row().state().ended()) {
            return true;
        }
        if (rows.ahead(job.row()) >= AT_A_TIME) {
            return false;
        }
        var id = job.row().id();
        if (rows.begin(id, job.run())) {
            pieces.remove(id, job.run());
            attempt(job, job.run() + 1, stopping);
        }
        return !stopping.getAsBoolean();
    }

    /** Stopped or interrupted, where the node is stopping: the row stays as it is, and another node begins anew. */
    private void attempt(StoredJob job, int run, BooleanSupplier stopping) {
        var id = job.row().id();
        try {
            work(job, run, stopping);
        } catch (JobStoppedException stopped) {
            pieces.remove(id, run);
            rows.cancelled(id, run);
        } catch (RefusedException refused) {
            fail(id, run, new JobRow.Failure(true, refused.refusal().code().key()));
        } catch (Exception fault) {
            if (Thread.currentThread().isInterrupted()) {
                throw new IllegalStateException("the job " + id + " was interrupted", fault);
            }
            fail(id, run, new JobRow.Failure(false, faults.log("job " + job.row().kind() + " " + id, fault)));
        }
    }

    private void work(StoredJob job, int number, BooleanSupplier stopping) throws Exception {
        var caller = owners.callerOf(job.asked());
        var run = new JobRun(job, number, rows, pieces, stopping);
        works.stream().filter(work -> work.does(run.kind())).findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody does " + run.kind())).run(run, caller);
        var id = job.row().id();
        if (run.file().isEmpty()) {
            demandWanted(rows.done(id, number));
        }
        run.file().ifPresent(file -> transaction.executeWithoutResult(_ -> {
            demandWanted(rows.done(id, number, file));
            var done = rows.find(id).orElseThrow().row().done();
            log.record(caller, new OperatorLog.Entry("job", run.kind(), file.name(), run.arguments(),
                    "rows=" + done + " bytes=" + file.size()));
        }));
    }

    private static void demandWanted(boolean stillWanted) {
        if (!stillWanted) {
            throw new JobStoppedException();
        }
    }

    private void fail(UUID id, int run, JobRow.Failure failure) {
        pieces.remove(id, run);
        rows.failed(id, run, failure);
        rows.cancelled(id, run);
    }
}
