package org.counterfoil.server.ledger;

import java.util.List;

/** Posts on the caller's transaction, where entities and postings stand or fall together. */
public interface InlineLedger {

    /**
     * Posts in order and answers each. Nothing is done before the caller's transaction commits, and its commit is
     * durable when it returns. A caller that must not go on after a refusal rolls its transaction back. Locks of
     * entities come before this call.
     *
     * @throws IllegalStateException outside a Spring transaction
     */
    List<PostingOutcome> post(List<PostingRequest> requests);
}
