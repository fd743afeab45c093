package org.counterfoil.server.system.dump;

/** Is told how far the work is. What it throws ends the work, and nothing is left of it. */
@FunctionalInterface
public interface DumpProgress {

    /** Nobody asks. */
    DumpProgress UNHEARD = (done, total) -> {};

    /** So many rows of so many. */
    void rows(long done, long total);
}
