package org.counterfoil.server.shared.database;

import jakarta.persistence.EntityManager;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Lets plain SQL see what the running transaction has changed so far in entities. */
@Component
public class OwnChanges {

    private final EntityManager entities;

    OwnChanges(EntityManager entities) {
        this.entities = entities;
    }

    /** Writes them; without a transaction there are none. */
    public void flush() {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            entities.flush();
        }
    }
}
