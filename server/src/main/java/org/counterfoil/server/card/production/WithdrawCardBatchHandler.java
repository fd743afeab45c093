package org.counterfoil.server.card.production;

import java.time.Clock;
import java.util.stream.Stream;

import org.counterfoil.common.card.CardBatchRow;
import org.counterfoil.common.card.CardBatchState;
import org.counterfoil.server.shared.Caller;
import org.counterfoil.server.shared.audit.OperatorLog;
import org.counterfoil.server.shared.job.JobQueue;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A batch is taken back: nothing is left of one that was asked for, and of a produced one cards that nobody can
 * use.
 */
@Component
class WithdrawCardBatchHandler {

    private final CardBatchRepository batches;
    private final CardBatchQueries queries;
    private final WithdrawnCards cards;
    private final Ending ending;

    WithdrawCardBatchHandler(CardBatchRepository batches, CardBatchQueries queries, WithdrawnCards cards,
            Ending ending) {
        this.batches = batches;
        this.queries = queries;
        this.cards = cards;
        this.ending = ending;
    }

    /** What ends with a batch, and where that is told. */
    @Component
    record Ending(JobQueue queue, OperatorLog log, Clock clock) {}

    /** See {@link org.counterfoil.common.card.CardBatchApi#withdraw}. */
    @Transactional
    public CardBatchRow handle(long id, Caller caller) {
        caller.demandHeadquarters();
        var batch = batches.lock(id).orElseThrow(CardBatches::unknown);
        batch.demandStanding();
        var produced = batch.isProduced();
        var gone = produced ? cards.scrap(batch) : cards.remove(batch);
        batch.withdraw(ending.clock().instant(), CardBatches.by(caller));
        Stream.of(batch.makingJob(), batch.fileJob()).forEach(job -> job.ifPresent(ending.queue()::discard));
        batches.saveAndFlush(batch);
        ending.log().record(caller, new OperatorLog.Entry(CardBatches.MODULE, "withdraw-card-batch",
                CardBatches.subject(batch), (produced ? CardBatchState.PRODUCED : CardBatchState.REQUESTED).name(),
                "first=" + batch.firstNumber() + "; last=" + batch.lastNumber() + "; cards=" + gone));
        return queries.details(id, caller);
    }
}
