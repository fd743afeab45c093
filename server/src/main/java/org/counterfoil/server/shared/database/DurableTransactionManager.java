package org.counterfoil.server.shared.database;

import jakarta.persistence.EntityManagerFactory;

import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;

/** Returns from a commit only when it is on disk, so that no use case can forget to wait before it answers. */
final class DurableTransactionManager extends JpaTransactionManager {

    private static final long serialVersionUID = 1L;

    private final transient Durability durability;
    private final boolean embedded;

    /** @param embedded whether the database is H2 and not PostgreSQL */
    DurableTransactionManager(EntityManagerFactory factory, Durability durability, boolean embedded) {
        super(factory);
        this.durability = durability;
        this.embedded = embedded;
    }

    @Override
    protected void doCommit(DefaultTransactionStatus status) {
        if (Unchanged.isMarked()) {
            endUnchanged(status);
            return;
        }
        super.doCommit(status);
        if (!status.isReadOnly()) {
            durability.await();
        }
    }

    /** PostgreSQL waits for the disk to commit even a lock; H2 forgets with a rollback how it planned every query. */
    private void endUnchanged(DefaultTransactionStatus status) {
        if (embedded) {
            super.doCommit(status);
        } else {
            super.doRollback(status);
        }
    }

    @Override
    protected void doCleanupAfterCompletion(Object transaction) {
        Unchanged.forget();
        super.doCleanupAfterCompletion(transaction);
    }
}
