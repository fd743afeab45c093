package org.counterfoil.server.shared.database;

import jakarta.persistence.EntityManagerFactory;

import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;

/** Returns from a commit only when it is on disk, so that no use case can forget to wait before it answers. */
final class DurableTransactionManager extends JpaTransactionManager {

    private static final long serialVersionUID = 1L;

    private final transient Durability durability;

    DurableTransactionManager(EntityManagerFactory factory, Durability durability) {
        super(factory);
        this.durability = durability;
    }

    @Override
    protected void doCommit(DefaultTransactionStatus status) {
        super.doCommit(status);
        if (!status.isReadOnly()) {
            durability.await();
        }
    }
}
