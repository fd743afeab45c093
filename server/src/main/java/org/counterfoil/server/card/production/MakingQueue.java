package org.counterfoil.server.card.production;

import java.util.Map;

import org.counterfoil.common.shared.job.JobRow;
import org.counterfoil.server.card.CardTypes;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.job.JobQueue;
import org.counterfoil.server.shared.job.NewJob;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hands batches to the jobs that write their cards and their files. */
@Component
class MakingQueue {

    private final CardBatchRepository batches;
    private final CardTypes types;
    private final JobQueue queue;

    MakingQueue(CardBatchRepository batches, CardTypes types, JobQueue queue) {
        this.batches = batches;
        this.types = types;
        this.queue = queue;
    }

    /** Begins with a batch that was just taken in. */
    void begin(CardBatch batch, String type, Caller caller) {
        batch.makeBy(queue.add(new NewJob(CardMaking.KIND, Long.toString(batch.id()), title(batch, type)), caller)
                .id());
    }

    /** See {@link org.counterfoil.common.card.CardBatchApi#make}. */
    @Transactional
    public JobRow goOn(long id, Caller caller) {
        caller.demandHeadquarters();
        var batch = batches.lock(id).orElseThrow(CardBatches::unknown);
        batch.demandStanding();
        return batch.makingJob().flatMap(queue::find).filter(job -> !job.state().ended()).orElseGet(() -> {
            begin(batch, types.hold(batch.type()).name(), caller);
            return queue.find(batch.makingJob().orElseThrow()).orElseThrow();
        });
    }

    static Map<String, String> title(CardBatch batch, String type) {
        return Map.of("batch", Integer.toString(batch.number()), "type", type);
    }
}
