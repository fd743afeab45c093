package org.counterfoil.server.shared.database;

import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Says of the running transaction that it locked rows to read them, and changed nothing. There is nothing then to wait
 * for until it is on disk, and {@link DurableTransactionManager} ends it in the way that costs the database least.
 */
public final class Unchanged {

    private static final Class<Unchanged> MARK = Unchanged.class;

    private Unchanged() {}

    /** @throws IllegalStateException outside a transaction, or when it was said before */
    public static void mark() {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("there is no transaction that could have changed anything");
        }
        TransactionSynchronizationManager.bindResource(MARK, Boolean.TRUE);
    }

    static boolean isMarked() {
        return TransactionSynchronizationManager.hasResource(MARK);
    }

    static void forget() {
        TransactionSynchronizationManager.unbindResourceIfPossible(MARK);
    }
}
