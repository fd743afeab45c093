package org.counterfoil.server.ledger.group;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;

import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.ledger.PostingOutcome;
import org.counterfoil.server.ledger.PostingRequest;

/**
 * A request and the caller who waits for its answer.
 *
 * @param inDoubt whether a try at it ended without anybody knowing how
 */
record Waiting(PostingRequest request, CompletableFuture<PostingOutcome> answer, AtomicBoolean inDoubt) {

    Waiting(PostingRequest request) {
        this(request, new CompletableFuture<>(), new AtomicBoolean());
    }

    static PostingOutcome busy() {
        return new PostingOutcome.Refused(Refusal.of(RefusalCode.BUSY), false);
    }

    /** A commit was sent and its connection is gone. */
    void doubt() {
        inDoubt.set(true);
    }

    /** Busy says that nothing was done; where that is not certain, it is a fault, and who repeats learns it. */
    void turnAway() {
        if (inDoubt.get()) {
            answer.completeExceptionally(new IllegalStateException("Whether this was posted is not known"));
        } else {
            answer.complete(busy());
        }
    }
}
