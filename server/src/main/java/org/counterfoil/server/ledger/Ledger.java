package org.counterfoil.server.ledger;

/** Posts requests that stand alone, many callers at a time in one commit. */
public interface Ledger {

    /**
     * Posts, and returns when the answer is durable. Waits while the ledger is busy, at most some seconds; then it is
     * refused with BUSY, which alone may be tried again under the same uuid.
     *
     * @throws IllegalStateException within a Spring transaction: who holds row locks must not wait for the writer
     */
    PostingOutcome post(PostingRequest request);
}
