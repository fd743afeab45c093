package org.counterfoil.server.system.backup;

/** What a restore is about to do, in this order. Up to the last one, what was there is there. */
enum RestoreStep {
    /** To make the tables, beside those that are there. */
    MIGRATE,
    /** To fill them. */
    FILL,
    /** To end in them what was under way when the backup was written. */
    SETTLE,
    /** To prove their ledger. */
    PROVE,
    /** To put the files of the operator log's old lines where they belong. */
    UNPACK,
    /** To put aside what was there. */
    PUT_ASIDE,
    /** To put the new in its place. */
    PUT_IN_PLACE,
    /** To have both be so, at once: a file's new name is so already. */
    COMMIT;

    /** Hears of every step before it is done, and may prevent it by throwing. */
    @FunctionalInterface
    interface Ahead {

        /** Prevents nothing. */
        Ahead UNHEARD = step -> {};

        void of(RestoreStep step);
    }
}
