package org.counterfoil.server.ledger;

import java.util.function.Supplier;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The easy way to the {@link DurabilityBarrier} for everybody whose commit is answered. */
public final class DurableCommits {

    private final DurabilityBarrier barrier;

    public DurableCommits(DurabilityBarrier barrier) {
        this.barrier = barrier;
    }

    /** For transactions whose manager waits at every commit, so that another wait would only cost time. */
    public static DurableCommits leftToTheManager() {
        return new DurableCommits(() -> {});
    }

    /** Makes the transaction under way return from its commit only when it is durable; without one, joins now. */
    public void join() {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    barrier.join();
                }
            });
        } else {
            barrier.join();
        }
    }

    /** Does work that commits by itself, and returns its result when it is durable. */
    public <T> T durably(Supplier<T> work) {
        var result = work.get();
        barrier.join();
        return result;
    }
}
