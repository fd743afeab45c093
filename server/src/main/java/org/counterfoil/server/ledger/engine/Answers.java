package org.counterfoil.server.ledger.engine;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.ledger.PostingOutcome;
import org.counterfoil.server.ledger.PostingRequest;
import org.counterfoil.server.ledger.TerminalSequence;
import org.counterfoil.server.ledger.store.RequestRow;

/** One request, one answer: what was answered before, and what this batch answers. */
final class Answers {

    private final Map<UUID, RequestRow> byUuid = new HashMap<>();
    private final Map<TerminalSequence, UUID> bySequence = new HashMap<>();
    private final List<RequestRow> fresh = new ArrayList<>();

    void known(RequestRow request) {
        byUuid.put(request.uuid(), request);
        request.sequence().ifPresent(sequence -> bySequence.put(sequence, request.uuid()));
    }

    /** The answer that a request already has, or the refusal that it must not even be decided. */
    Optional<PostingOutcome> find(PostingRequest request) {
        var earlier = byUuid.get(request.uuid());
        if (earlier != null) {
            return Optional.of(MessageDigest.isEqual(earlier.digest(), request.digest())
                    ? ReplyCodec.decode(earlier.reply())
                    : refused(RefusalCode.SAME_REQUEST_OTHER_BODY));
        }
        return request.sequence().filter(bySequence::containsKey).map(used -> refused(RefusalCode.SEQUENCE_USED));
    }

    void give(PostingRequest request, PostingOutcome outcome) {
        Optional<Long> transaction = switch (outcome) {
            case PostingOutcome.Posted posted -> Optional.of(posted.transaction().id());
            case PostingOutcome.Refused refused -> Optional.empty();
        };
        var row = new RequestRow(request.uuid(), request.digest(), transaction, request.sequence(),
                ReplyCodec.encode(outcome));
        known(row);
        fresh.add(row);
    }

    /** What this batch answered for the first time. */
    List<RequestRow> fresh() {
        return fresh;
    }

    private static PostingOutcome refused(RefusalCode code) {
        return new PostingOutcome.Refused(Refusal.of(code), false);
    }
}
