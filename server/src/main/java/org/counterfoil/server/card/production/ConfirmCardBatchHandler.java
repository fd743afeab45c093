package org.counterfoil.server.card.production;

import java.time.Clock;

import org.counterfoil.common.card.CardBatchRow;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.audit.OperatorLog;
import org.counterfoil.server.shared.job.JobQueue;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The card maker has the file: its cards count as produced, and their PINs are nobody's here any more. */
@Component
class ConfirmCardBatchHandler {

    private final CardBatchRepository batches;
    private final CardBatchQueries queries;
    private final JobQueue queue;
    private final OperatorLog log;
    private final Clock clock;

    ConfirmCardBatchHandler(CardBatchRepository batches, CardBatchQueries queries, JobQueue queue, OperatorLog log,
            Clock clock) {
        this.batches = batches;
        this.queries = queries;
        this.queue = queue;
        this.log = log;
        this.clock = clock;
    }

    /** See {@link org.counterfoil.common.card.CardBatchApi#confirm}. */
    @Transactional
    public CardBatchRow handle(long id, Caller caller) {
        caller.demandHeadquarters();
        var batch = batches.lock(id).orElseThrow(CardBatches::unknown);
        batch.produce(clock.instant(), CardBatches.by(caller));
        batch.fileJob().ifPresent(queue::discard);
        batches.saveAndFlush(batch);
        log.record(caller, new OperatorLog.Entry(CardBatches.MODULE, "confirm-card-batch", CardBatches.subject(batch),
                "", "first=" + batch.firstNumber() + "; last=" + batch.lastNumber()));
        return queries.details(id, caller);
    }
}
