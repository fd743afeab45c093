package org.counterfoil.server.shared.database;

/** What a database still owes after a commit has returned. */
public interface Durability {

    /** Returns when every commit of before the call is on disk. */
    void await();
}
