package org.counterfoil.server.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.RefusedException;
import org.counterfoil.server.ledger.AnsweredRequests;
import org.counterfoil.server.ledger.InlineLedger;
import org.counterfoil.server.ledger.PostingOutcome;
import org.counterfoil.server.ledger.PostingRequest;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import java.time.Clock;
import java.util.UUID;
import org.counterfoil.common.ledger.RequestKey;
import org.counterfoil.server.ledger.PostedTransaction;
import org.counterfoil.server.shared.Caller;

/**
 * Where one command is many transactions, each for itself: what speaks against one keeps none of the others from being
 * done. The first row bears the command's own key, the others keys that are derived from it; each has one answer for
 * ever, refusals included, so that a command that comes again goes on where it stopped and does nothing twice.
 */
@Component
public class ListDesk {

    private static final int PIECE = 200;

    private final InlineLedger ledger;
    private final AnsweredRequests answers;
    private final Requests requests;
    private final Clock clock;
    private final TransactionTemplate transaction;

    ListDesk(InlineLedger ledger, AnsweredRequests answers, Requests requests, Clock clock,
            PlatformTransactionManager manager) {
        this.ledger = ledger;
        this.answers = answers;
        this.requests = requests;
        this.clock = clock;
        this.transaction = new TransactionTemplate(manager);
    }

    /** The answers of all rows, in order; empty where the command was never answered to its last row. */
    public Optional<List<PostingOutcome>> answered(Ask ask, int rows) {
        var digest = requests.digest(ask);
        var found = new ArrayList<PostingOutcome>();
        for (var place = 0; place < rows; place++) {
            var answer = answers.find(Requests.placed(ask, place), digest);
            if (answer.isEmpty()) {
                return Optional.empty();
            }
            found.add(answer.get());
        }
        return Optional.of(found);
    }

    /**
     * Does every row or refuses it, in order, 200 of them in a database transaction.
     *
     * <p>Refuses: busy; rows that were done stay done, and the same command may come again.
     *
     * @param rows looked at one after the other before the transaction, where each may refuse; what a row answers then
     *             is made within it
     */
    public List<PostingOutcome> each(Ask ask, List<Supplier<Supplier<Prepared>>> rows) {
        var digest = requests.digest(ask);
        var outcomes = new ArrayList<PostingOutcome>();
        for (var from = 0; from < rows.size(); from += PIECE) {
            var first = from;
            var piece = rows.subList(from, Math.min(rows.size(), from + PIECE)).stream().map(ListDesk::looked).toList();
            outcomes.addAll(done(() -> ledger.post(piece(ask, digest, first, piece))));
        }
        return outcomes;
    }

    /** One transaction within the caller's own, under a key that nobody sends again. Refuses as the ledger does. */
    public PostedTransaction within(Caller caller, String useCase, Object said, Prepared prepared) {
        var ask = new Ask(useCase, new RequestKey(UUID.randomUUID(), caller.epoch(), 0, clock.instant()), said,
                caller);
        return ledger.post(List.of(requests.at(ask, requests.digest(ask), prepared, 1))).getFirst().orThrow();
    }

    private List<PostingOutcome> done(Supplier<List<PostingOutcome>> piece) {
        try {
            return transaction.execute(_ -> piece.get());
        } catch (ConcurrencyFailureException _) {
            throw Refusal.of(RefusalCode.BUSY).thrown();
        }
    }

    private List<PostingRequest> piece(Ask ask, byte[] digest, int first, List<Supplier<Prepared>> rows) {
        var posted = new ArrayList<PostingRequest>();
        for (var row = 0; row < rows.size(); row++) {
            posted.add(requests.at(ask, digest, rows.get(row).get(), first + row));
        }
        return posted;
    }

    private static Supplier<Prepared> looked(Supplier<Supplier<Prepared>> row) {
        try {
            return row.get();
        } catch (RefusedException refused) {
            var kept = Requests.kept(refused);
            return () -> kept;
        }
    }
}
