package org.counterfoil.server.ledger.group;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.counterfoil.common.shared.Edge;
import org.counterfoil.server.ledger.DurabilityBarrier;
import org.counterfoil.server.ledger.PostingOutcome;

/** Gives answers once their commit is durable; meanwhile the writer goes on with the next batch. */
final class Acknowledgement implements AutoCloseable {

    /** An answer that waits for the disk. */
    record Due(Waiting waiting, PostingOutcome outcome) {}

    private final DurabilityBarrier barrier;
    private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();

    Acknowledgement(DurabilityBarrier barrier) {
        this.barrier = barrier;
    }

    void answer(List<Due> due) {
        if (!due.isEmpty()) {
            executor.execute(() -> joinAndAnswer(due));
        }
    }

    /** The writer's edge: a disk that fails must reach the callers, who then don't know and ask again. */
    @Edge
    private void joinAndAnswer(List<Due> due) {
        try {
            barrier.join();
            due.forEach(answer -> answer.waiting().answer().complete(answer.outcome()));
        } catch (RuntimeException failure) {
            due.forEach(answer -> answer.waiting().answer().completeExceptionally(failure));
        }
    }

    /** Waits until all answers are given. */
    @Override
    public void close() {
        executor.close();
    }
}
