package org.counterfoil.server.ledger.proof;

/** Something that holds in a sound ledger. */
interface Proof {

    /** Its short name for texts and scripts, for ever the same. */
    String key();

    /** What holds, in a few words. */
    String name();

    /** Looks at everything and reports what contradicts it; in memory that does not grow with the ledger. */
    void check(Books books, Findings findings);
}
