package org.counterfoil.server.ledger.group;

import java.util.concurrent.CompletableFuture;

import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.ledger.PostingOutcome;
import org.counterfoil.server.ledger.PostingRequest;

/** A request and the caller who waits for its answer. */
record Waiting(PostingRequest request, CompletableFuture<PostingOutcome> answer) {

    Waiting(PostingRequest request) {
        this(request, new CompletableFuture<>());
    }

    static PostingOutcome busy() {
        return new PostingOutcome.Refused(Refusal.of(RefusalCode.BUSY), false);
    }

    void turnAway() {
        answer.complete(busy());
    }
}
