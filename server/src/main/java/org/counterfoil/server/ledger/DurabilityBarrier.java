package org.counterfoil.server.ledger;

/** Stands between a commit and its answer: what was committed before {@link #join} is on the disk when it returns. */
public interface DurabilityBarrier {

    /** Waits until everything committed before this call survives a loss of power. */
    void join();
}
