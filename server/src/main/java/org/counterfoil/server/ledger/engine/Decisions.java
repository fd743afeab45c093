package org.counterfoil.server.ledger.engine;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.counterfoil.common.shared.Edge;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.RefusedException;
import org.counterfoil.server.ledger.AccountKey;
import org.counterfoil.server.ledger.PostedLeg;
import org.counterfoil.server.ledger.PostedTransaction;
import org.counterfoil.server.ledger.PostingOutcome;
import org.counterfoil.server.ledger.PostingRequest;
import org.counterfoil.server.ledger.TransactionNumber;

/** Decides the requests of a batch in the order they came; a request that fails leaves nothing behind. */
final class Decisions {

    private final Batch batch;
    private final Book book;
    private final Clock clock;
    private final List<AccountKey> allShards;
    private final List<Scratch> accepted = new ArrayList<>();

    Decisions(Batch batch, Clock clock, boolean allShards) {
        this.batch = batch;
        this.book = batch.read().above();
        this.clock = clock;
        this.allShards = allShards ? batch.shards() : List.of();
    }

    Verdict decide(PostingRequest request) {
        return earlier(request).orElseGet(() -> decideNow(request));
    }

    /** An answer that cannot be read is the fault of this request alone. */
    @Edge
    private Optional<Verdict> earlier(PostingRequest request) {
        try {
            return batch.answers().find(request).map(Verdict.Answered::new);
        } catch (RuntimeException unreadable) {
            return Optional.of(new Verdict.Failed(unreadable));
        }
    }

    private Verdict decideNow(PostingRequest request) {
        var verdict = batch.closedDays().contains(Batch.StoreDay.of(request))
                ? refused(Refusal.of(RefusalCode.DAY_CLOSED))
                : attempt(request);
        if (verdict instanceof Verdict.Answered(var outcome)) {
            batch.answers().give(request, outcome);
        }
        return verdict;
    }

    /** The writer's edge: whatever a request does wrong is its own and harms no other. */
    @Edge
    private Verdict attempt(PostingRequest request) {
        var transaction = TransactionNumber.id(batch.slot().number(), batch.head().sequence() + accepted.size() + 1);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var scratch = new Scratch(book.above(), request.header(), transaction, now);
        try {
            var quotas = new QuotaShards(scratch, batch.slot().number(), allShards);
            new Steps(scratch, quotas, new Reversing(batch.plan().origins()), batch.slot().number())
                    .run(request.instructions());
        } catch (RefusedException refusal) {
            return refused(refusal.refusal());
        } catch (ArithmeticException overflow) {
            return refused(Refusal.of(RefusalCode.AMOUNT_TOO_LARGE));
        } catch (NeedsAllShardsException shards) {
            return new Verdict.NeedsAllShards();
        } catch (RuntimeException failure) {
            return new Verdict.Failed(failure);
        }
        if (!scratch.balances()) {
            return new Verdict.Failed(new IllegalArgumentException("the request does not add up to zero"));
        }
        scratch.book().merge();
        accepted.add(scratch);
        return new Verdict.Answered(new PostingOutcome.Posted(posted(scratch), false));
    }

    private PostedTransaction posted(Scratch scratch) {
        var id = scratch.transaction();
        var day = scratch.header().businessDate();
        return new PostedTransaction(id, TransactionNumber.of(id, day).text(), scratch.header().kind(), scratch.now(),
                day, scratch.lines().stream().map(Decisions::leg).toList(), untouched(scratch), scratch.reservations());
    }

    /** What the answer tells of accounts that were locked and left alone. */
    private static List<PostedLeg> untouched(Scratch scratch) {
        return scratch.header().told().stream()
                .filter(key -> scratch.lines().stream().noneMatch(line -> line.account().equals(key)))
                .map(key -> {
                    var balance = OptionalLong.of(scratch.book().account(key).balance());
                    return new PostedLeg(key, 0, balance, balance);
                }).toList();
    }

    private static PostedLeg leg(Scratch.Line line) {
        return line.after()
                .map(after -> new PostedLeg(line.account(), line.amount(),
                        OptionalLong.of(after.balance() - line.amount()), OptionalLong.of(after.balance())))
                .orElseGet(() -> new PostedLeg(line.account(), line.amount(), OptionalLong.empty(),
                        OptionalLong.empty()));
    }

    private static Verdict refused(Refusal refusal) {
        return new Verdict.Answered(new PostingOutcome.Refused(refusal, false));
    }

    /** The book with all that was accepted. */
    Book book() {
        return book;
    }

    List<Scratch> accepted() {
        return accepted;
    }
}
