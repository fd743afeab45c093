package org.counterfoil.server.value;

import java.util.function.Supplier;

import org.counterfoil.common.shared.RefusedException;
import org.counterfoil.common.value.TransactionDetails;
import org.counterfoil.server.ledger.AnsweredRequests;
import org.counterfoil.server.ledger.Instruction;
import org.counterfoil.server.ledger.Ledger;
import org.counterfoil.server.ledger.PostingRequest;
import org.counterfoil.server.organisation.Standings;
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
    private final Requests requests;
    private final TransactionLookup transactions;
    private final Standings standings;

    TransactionDesk(Ledger ledger, AnsweredRequests answers, Requests requests, TransactionLookup transactions,
            Standings standings) {
        this.ledger = ledger;
        this.answers = answers;
        this.requests = requests;
        this.transactions = transactions;
        this.standings = standings;
    }

    /**
     * The first answer of the request, or what {@code prepare} makes of it, posted. A refusal of {@code prepare} is
     * kept like one of the ledger: else a late duplicate could succeed after the cashier took cash instead.
     */
    TransactionDetails once(Ask ask, Supplier<Prepared> prepare) {
        return standings.at(ask.caller().terminal().id(), () -> {
            var digest = requests.digest(ask);
            var earlier = answers.find(ask.key().uuid(), digest);
            return earlier.isPresent()
                    ? transactions.firstAnswer(earlier.get().orThrow())
                    : posted(requests.first(ask, digest, prepared(prepare)));
        });
    }

    private TransactionDetails posted(PostingRequest request) {
        var outcome = ledger.post(request);
        return outcome.replayed() || reverses(request)
                ? transactions.firstAnswer(outcome.orThrow())
                : transactions.firstAnswer(outcome.orThrow(), request.header());
    }

    /** The number of what it reverses is not in the request. */
    private static boolean reverses(PostingRequest request) {
        return request.instructions().stream().anyMatch(Instruction.ReverseOf.class::isInstance);
    }

    private static Prepared prepared(Supplier<Prepared> prepare) {
        try {
            return prepare.get();
        } catch (RefusedException refused) {
            return Requests.kept(refused);
        }
    }
}
