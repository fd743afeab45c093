package org.counterfoil.server.ledger;

import java.time.Clock;

/**
 * Opens ledgers whose transactions are recorded at other times than now: what happened elsewhere before it is brought
 * in. Business dates and everything else are the requests' own, and all rules hold as ever.
 */
public interface Backdating {

    /** A ledger with a writer slot of its own; to be closed, so that others may have the slot. */
    interface Opened extends InlineLedger, AutoCloseable {

        @Override
        void close();
    }

    /**
     * Opens a ledger.
     *
     * @param node  who writes: its name, for ever the same
     * @param times asked once for each request that is decided
     */
    Opened open(String node, Clock times);
}
