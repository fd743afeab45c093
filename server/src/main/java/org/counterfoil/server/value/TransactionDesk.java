package org.counterfoil.server.value;

import java.util.Optional;
import java.util.function.Supplier;

import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.RefusedException;
import org.counterfoil.common.value.RequestKey;
import org.counterfoil.common.value.TransactionDetails;
import org.counterfoil.server.ledger.AnsweredRequests;
import org.counterfoil.server.ledger.Ledger;
import org.counterfoil.server.ledger.PostingOutcome;
import org.counterfoil.server.ledger.PostingRequest;
import org.counterfoil.server.ledger.TerminalSequence;
import org.counterfoil.server.value.recipe.RefusalRecipe;
import org.counterfoil.server.value.transaction.TransactionLookup;
import org.springframework.stereotype.Component;

/**
 * Where every use case comes to have its transaction posted. A request that was answered before gets that answer
 * without being looked at again: its card may be lost by now, its price another one.
 */
@Component
class TransactionDesk {

    private final Ledger ledger;
    private final AnsweredRequests answers;
    private final RequestDigest digests;
    private final Sites sites;
    private final TransactionLookup transactions;

    TransactionDesk(Ledger ledger, AnsweredRequests answers, RequestDigest digests, Sites sites,
            TransactionLookup transactions) {
        this.ledger = ledger;
        this.answers = answers;
        this.digests = digests;
        this.sites = sites;
        this.transactions = transactions;
    }

    /**
     * The first answer of the request, or what {@code prepare} makes of it, posted. A refusal of {@code prepare} is
     * kept like one of the ledger: else a late duplicate could succeed after the cashier took cash instead.
     */
    TransactionDetails once(Ask ask, Supplier<Prepared> prepare) {
        var digest = digests.of(ask);
        var outcome = answers.find(ask.key().uuid(), digest)
                .orElseGet(() -> ledger.post(request(ask, digest, prepared(prepare))));
        return switch (outcome) {
            case PostingOutcome.Posted posted -> transactions.firstAnswer(posted.transaction());
            case PostingOutcome.Refused refused -> throw refused.refusal().thrown();
        };
    }

    private static Prepared prepared(Supplier<Prepared> prepare) {
        try {
            return prepare.get();
        } catch (RefusedException refused) {
            if (refused.refusal().code().kind() == RefusalCode.Kind.BUSY) {
                throw refused;
            }
            return new Prepared(new RefusalRecipe(refused.refusal()), Wording.of(""));
        }
    }

    private PostingRequest request(Ask ask, byte[] digest, Prepared prepared) {
        var site = sites.site(ask);
        var body = sites.body(ask.caller(), prepared.wording());
        var header = prepared.recipe().header(site, prepared.wording().remark(), body);
        return new PostingRequest(ask.key().uuid(), digest, header, prepared.recipe().steps(site),
                Optional.of(sequence(ask.key(), ask.caller().terminal().id())));
    }

    private static TerminalSequence sequence(RequestKey key, long terminal) {
        return new TerminalSequence(terminal, key.epoch(), key.sequence());
    }
}
