package org.counterfoil.server.ledger.inline;

import java.util.List;

import org.counterfoil.server.ledger.Backdating;
import org.counterfoil.server.ledger.PostingOutcome;
import org.counterfoil.server.ledger.PostingRequest;

/** An inline driver of its own, over an engine with another clock. */
public record OpenedAtOtherTimes(TransactionLedger ledger) implements Backdating.Opened {

    @Override
    public List<PostingOutcome> post(List<PostingRequest> requests) {
        return ledger.post(requests);
    }

    @Override
    public void close() {
        ledger.close();
    }
}
