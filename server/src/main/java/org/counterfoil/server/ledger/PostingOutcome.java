package org.counterfoil.server.ledger;

import org.counterfoil.common.shared.Refusal;

/** The one answer of a posting request. */
public sealed interface PostingOutcome {

    /** Whether this is the answer that was given to the same request before. */
    boolean replayed();

    /** Done, and durable. */
    record Posted(PostedTransaction transaction, boolean replayed) implements PostingOutcome {}

    /** Not done, and it never will be under this uuid, unless the code is BUSY. */
    record Refused(Refusal refusal, boolean replayed) implements PostingOutcome {}

    /**
     * The transaction.
     *
     * @throws org.counterfoil.common.shared.RefusedException when it was refused
     */
    default PostedTransaction orThrow() {
        return switch (this) {
            case Posted posted -> posted.transaction();
            case Refused refused -> throw refused.refusal().thrown();
        };
    }
}
