package org.counterfoil.server.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.RefusedException;
import org.counterfoil.common.value.TransactionDetails;
import org.counterfoil.server.ledger.AnsweredRequests;
import org.counterfoil.server.ledger.InlineLedger;
import org.counterfoil.server.ledger.Ledger;
import org.counterfoil.server.ledger.PostingOutcome;
import org.counterfoil.server.value.transaction.TransactionLookup;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Where use cases come whose entities and transactions stand or fall together. It answers as the desk of value does: a
 * request has one answer, refusals included.
 */
@Component
public class JointDesk {

    private final InlineLedger inline;
    private final Ledger ledger;
    private final AnsweredRequests answers;
    private final Requests requests;
    private final TransactionLookup transactions;
    private final TransactionTemplate transaction;

    JointDesk(InlineLedger inline, Ledger ledger, AnsweredRequests answers, Requests requests,
            TransactionLookup transactions, PlatformTransactionManager manager) {
        this.inline = inline;
        this.ledger = ledger;
        this.answers = answers;
        this.requests = requests;
        this.transactions = transactions;
        this.transaction = new TransactionTemplate(manager);
    }

    /**
     * The first answer of the request, or what the undertaking makes of it: one for each of its transactions.
     *
     * <p>Refuses: busy, also where somebody else held for too long what it needs; nothing was done then, and the same
     * request may come again.
     *
     * @param beforehand  what must not be rolled back, such as a try at a PIN; only for a request that is new
     * @param undertaking made within the transaction: locks its entities, looks at them, and refuses
     */
    public List<TransactionDetails> once(Ask ask, Runnable beforehand, Supplier<Undertaking> undertaking) {
        return once(ask, () -> {
            beforehand.run();
            return true;
        }, _ -> undertaking.get());
    }

    /** The same where what comes beforehand has a result, such as who has approved. */
    public <T> List<TransactionDetails> once(Ask ask, Supplier<T> beforehand, Function<T, Undertaking> undertaking) {
        var digest = requests.digest(ask);
        var outcomes = answers.find(ask.key().uuid(), digest).map(first -> known(ask, digest, first))
                .orElseGet(() -> fresh(ask, digest, beforehand, undertaking));
        return outcomes.stream().map(PostingOutcome::orThrow).map(transactions::firstAnswer).toList();
    }

    /**
     * Keeps a refusal only after its rollback. Should the same request have been done in between, the ledger knows and
     * gives that answer instead.
     */
    private <T> List<PostingOutcome> fresh(Ask ask, byte[] digest, Supplier<T> beforehand,
            Function<T, Undertaking> undertaking) {
        try {
            var result = beforehand.get();
            return transaction.execute(status -> joined(ask, digest, undertaking.apply(result), status));
        } catch (RefusedException refused) {
            return known(ask, digest, ledger.post(requests.first(ask, digest, Requests.kept(refused))));
        } catch (ConcurrencyFailureException _) {
            throw Refusal.of(RefusalCode.BUSY).thrown();
        }
    }

    private List<PostingOutcome> joined(Ask ask, byte[] digest, Undertaking undertaking, TransactionStatus status) {
        var outcomes = inline.post(requests.all(ask, digest, undertaking.transactions()));
        outcomes.forEach(PostingOutcome::orThrow);
        if (outcomes.getFirst().replayed()) {
            status.setRollbackOnly();
        } else {
            undertaking.change().accept(outcomes.stream().map(PostingOutcome::orThrow).toList());
        }
        return outcomes;
    }

    private List<PostingOutcome> known(Ask ask, byte[] digest, PostingOutcome first) {
        var outcomes = new ArrayList<PostingOutcome>();
        var next = Optional.of(first);
        while (next.isPresent()) {
            outcomes.add(next.get());
            next = answers.find(Requests.following(ask, outcomes.size()), digest);
        }
        return outcomes;
    }
}
