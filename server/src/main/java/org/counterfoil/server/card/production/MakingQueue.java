package org.counterfoil.server.card.production;

import java.util.Map;
import java.util.Optional;

import org.counterfoil.common.shared.job.JobRow;
import org.counterfoil.server.card.CardTypes;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.job.JobQueue;
import org.counterfoil.server.shared.job.NewJob;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Hands batches to the jobs that write their cards and their files. */
@Component
class MakingQueue {

    /** How often it is tried where others were in the way, each of which waits for as long as the database lets it. */
    private static final int TRIES = 3;

    private final CardBatchRepository batches;
    private final CardTypes types;
    private final JobQueue queue;
    private final TransactionTemplate transaction;

    MakingQueue(CardBatchRepository batches, CardTypes types, JobQueue queue, TransactionTemplate transaction) {
        this.batches = batches;
        this.types = types;
        this.queue = queue;
        this.transaction = transaction;
    }

    /** Begins with a batch that was just taken in. */
    void begin(CardBatch batch, String type, Caller caller) {
        batch.makeBy(queue.add(new NewJob(CardMaking.KIND, Long.toString(batch.id()), title(batch, type)), caller)
                .id());
    }

    /**
     * See {@link org.counterfoil.common.card.CardBatchApi#make}. A job that is under way holds the batch while it
     * writes some thousands of cards, so that it is answered without waiting for the batch. Who finds none looks again
     * once the batch is held; where a job that ends in this very moment was in the way, nothing was done yet, and it is
     * tried again.
     */
    JobRow goOn(long id, Caller caller) {
        caller.demandHeadquarters();
        for (var tries = 1;; tries++) {
            try {
                return transaction.execute(_ -> underWay(batches.findById(id)))
                        .orElseGet(() -> transaction.execute(_ -> begun(id, caller)));
            } catch (ConcurrencyFailureException inTheWay) {
                if (tries == TRIES) {
                    throw inTheWay;
                }
            }
        }
    }

    private JobRow begun(long id, Caller caller) {
        var held = batches.lock(id);
        return underWay(held).orElseGet(() -> {
            var batch = held.orElseThrow();
            begin(batch, types.hold(batch.type()).name(), caller);
            return queue.find(batch.makingJob().orElseThrow()).orElseThrow();
        });
    }

    /** The job that makes a batch, unless it has ended. Refuses: card-batch-unknown, card-batch-withdrawn. */
    private Optional<JobRow> underWay(Optional<CardBatch> found) {
        var batch = found.orElseThrow(CardBatches::unknown);
        batch.demandStanding();
        return batch.makingJob().flatMap(queue::find).filter(job -> !job.state().ended());
    }

    static Map<String, String> title(CardBatch batch, String type) {
        return Map.of("batch", Integer.toString(batch.number()), "type", type);
    }
}
