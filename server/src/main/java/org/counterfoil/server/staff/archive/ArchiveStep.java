package org.counterfoil.server.staff.archive;

/** What moving a month's lines is about to do, in this order. */
enum ArchiveStep {
    /** To add the next lines to the unfinished file. */
    WRITE,
    /** To wait until the unfinished file is on the disk, and to read it back. */
    PROVE,
    /** To give it its own name. */
    NAME,
    /** To record that it is there. */
    RECORD,
    /** To take the next of its lines out of the log. */
    REMOVE,
    /** To record that none of its lines is in the log any more. */
    FINISH;

    /** Hears of every step before it is done, and may prevent it by throwing. */
    @FunctionalInterface
    interface Ahead {

        void of(ArchiveStep step);
    }
}
