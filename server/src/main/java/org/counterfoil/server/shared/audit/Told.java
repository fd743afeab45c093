package org.counterfoil.server.shared.audit;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Whether a running deed has left a line by itself, in a transaction that was committed. */
final class Told {

    private static final ScopedValue<Told> RUNNING = ScopedValue.newInstance();

    private boolean told;

    /** Runs a deed; what it records is remembered here. */
    <T, X extends Throwable> T call(ScopedValue.CallableOp<T, X> deed) throws X {
        return ScopedValue.where(RUNNING, this).call(deed);
    }

    boolean isTold() {
        return told;
    }

    /** A line was added to the running transaction. */
    static void lineAdded() {
        if (RUNNING.isBound()) {
            var running = RUNNING.get();
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    running.told = true;
                }
            });
        }
    }
}
