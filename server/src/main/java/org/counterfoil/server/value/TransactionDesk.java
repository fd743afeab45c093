package org.counterfoil.server.value;

import java.util.function.Supplier;

import org.counterfoil.common.shared.RefusedException;
import org.counterfoil.common.value.TransactionDetails;
import org.counterfoil.server.ledger.AnsweredRequests;
import org.counterfoil.server.ledger.Ledger;
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

    TransactionDesk(Ledger ledger, AnsweredRequests answers, Requests requests, TransactionLookup transactions) {
        this.ledger = ledger;
        this.answers = answers;
        this.requests = requests;
        this.transactions = transactions;
    }

    /**
     * The first answer of the request, or what {@code prepare} makes of it, posted. A refusal of {@code prepare} is
     * kept like one of the ledger: else a late duplicate could succeed after the cashier took cash instead.
     */
    TransactionDetails once(Ask ask, Supplier<Prepared> prepare) {
        var digest = requests.digest(ask);
        var outcome = answers.find(ask.key().uuid(), digest)
                .orElseGet(() -> ledger.post(requests.first(ask, digest, prepared(prepare))));
        return transactions.firstAnswer(outcome.orThrow());
    }

    private static Prepared prepared(Supplier<Prepared> prepare) {
        try {
            return prepare.get();
        } catch (RefusedException refused) {
            return Requests.kept(refused);
        }
    }
}
