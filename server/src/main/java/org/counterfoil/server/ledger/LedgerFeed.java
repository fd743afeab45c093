package org.counterfoil.server.ledger;

import java.util.List;
import java.util.function.Consumer;

/** What follows a posting reads it here: every transaction once per consumer, in the order of its writer slot. */
public interface LedgerFeed {

    /**
     * Hands transactions that the consumer has not seen to {@code work}, in one Spring transaction together with the
     * consumer's new place: either both stand or none. Not called when there is nothing new.
     *
     * @param consumer its name, for ever the same
     * @param max      the most transactions at a time
     * @return how many were handed over
     */
    int consume(String consumer, int max, Consumer<List<FedTransaction>> work);

    /** Whether a member has a transaction that the consumer has not seen. */
    boolean isBehind(String consumer, long merchant, long member);
}
