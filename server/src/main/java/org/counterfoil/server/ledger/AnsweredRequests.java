package org.counterfoil.server.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What was answered for ever, for who must not look at a request again before it knows that nobody has. */
public interface AnsweredRequests {

    /**
     * The answer that the request of this uuid got, or its refusal with same-request-other-body where the digest is
     * another one; empty for a request that was never answered.
     */
    Optional<PostingOutcome> find(UUID uuid, byte[] digest);

    /** The transaction of this id, just as the request that posted it was answered. */
    Optional<PostedTransaction> posted(long transaction);

    /** The same of several by their ids, in one question; what nobody requested is missing. */
    List<PostedTransaction> posted(Collection<Long> transactions);
}
