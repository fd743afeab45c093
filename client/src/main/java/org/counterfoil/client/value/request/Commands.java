package org.counterfoil.client.value.request;

import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.counterfoil.client.shared.connection.Outcome;
import org.counterfoil.client.shared.ui.UiExecutor;
import org.counterfoil.common.ledger.RequestKey;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.approval.Approval;
import org.counterfoil.common.value.TransactionDetails;
import org.counterfoil.common.value.ValueApi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends commands that move value, each under a key that was written down first. Belongs to the terminal, not to a
 * session: an operator who leaves takes no command along.
 *
 * <p>To be used on the screen's thread; answers come back on it.
 */
public final class Commands implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Commands.class);

    private final UiExecutor executor;
    private final PendingRequests pending;
    private final Clock clock;
    private final Supplier<UUID> uuids;
    private final List<Attempt<?>> leftovers = new ArrayList<>();
    private Consumer<Resolved> resolved = nothing -> {};
    private ValueApi api;
    private int epoch;
    private long next;

    /** A command of an earlier run or a closed screen whose answer is known at last: done or refused. */
    public record Resolved(Attempt<?> attempt, Answer answer) {}

    public Commands(UiExecutor executor, PendingRequests pending, Clock clock, Supplier<UUID> uuids) {
        this.executor = executor;
        this.pending = pending;
        this.clock = clock;
        this.uuids = uuids;
        leftovers.addAll(pending.open());
    }

    /** A session begins: commands go to this server from now on, numbered within the terminal's epoch. */
    public void begin(ValueApi server, int terminalEpoch, long nextSequence) {
        var known = terminalEpoch == epoch ? next : 1;
        api = server;
        epoch = terminalEpoch;
        next = Math.max(Math.max(known, nextSequence), pending.nextSequence(terminalEpoch));
    }

    /** Who hears of answers that come for commands that no screen waits for any more. */
    public void onResolved(Consumer<Resolved> listener) {
        resolved = listener;
    }

    /** Commands of an earlier run or a closed screen that still have no answer. */
    public List<Attempt<?>> leftovers() {
        return List.copyOf(leftovers);
    }

    /** Makes a command with its key, writes it down and sends it, after all that are left over. */
    public <C> void submit(CommandType<C> type, Function<RequestKey, C> make, Consumer<Answer> then) {
        var key = new RequestKey(uuids.get(), epoch, next++, clock.instant());
        var attempt = new Attempt<>(type, make.apply(key));
        call(attempt, false, then);
    }

    /** Sends a command again as it was, under the same key. */
    public void again(Attempt<?> attempt, Consumer<Answer> then) {
        call(attempt, true, then);
    }

    /** Sends a command that wanted a second person again, with the approval and under the same key. */
    public void approved(Attempt<?> attempt, Approval by, Consumer<Answer> then) {
        call(attempt.approved(by), false, then);
    }

    /** Nobody waits for this command any more: it is repeated before the next one, and told of when it is known. */
    public void leave(Attempt<?> attempt) {
        leftovers.add(attempt);
    }

    /** Repeats all that is left over; {@code then} gets whether nothing is. */
    public void resolve(Consumer<Boolean> then) {
        var server = api;
        var before = List.copyOf(leftovers);
        executor.call(() -> repeat(server, before), outcome -> {
            if (outcome instanceof Outcome.Done<Repeated>(var repeated)) {
                tell(repeated.resolved());
            }
            then.accept(leftovers.isEmpty());
        });
    }

    @Override
    public void close() {
        pending.close();
    }

    private void call(Attempt<?> attempt, boolean repeated, Consumer<Answer> then) {
        var server = api;
        var before = List.copyOf(leftovers);
        executor.call(() -> {
            if (!repeated) {
                pending.keep(attempt);
            }
            var earlier = repeat(server, before);
            var answer = earlier.gone() ? new Answer.Unanswered(attempt) : send(server, attempt, repeated);
            return new Sent(earlier.resolved(), answer);
        }, outcome -> then.accept(switch (outcome) {
            case Outcome.Done<Sent>(var sent) -> {
                tell(sent.resolved());
                yield sent.answer();
            }
            case Outcome.Fault<Sent>(var reference) when !repeated -> new Answer.NotSent(reference);
            default -> new Answer.Unanswered(attempt);
        }));
    }

    private void tell(List<Resolved> answers) {
        for (var one : answers) {
            leftovers.remove(one.attempt());
            resolved.accept(one);
        }
    }

    /** In the order in which they were made. One that the server can't answer now does not hold up the others. */
    private Repeated repeat(ValueApi server, List<Attempt<?>> attempts) {
        var known = new ArrayList<Resolved>();
        for (var attempt : attempts) {
            switch (Outcome.of(() -> attempt.sendTo(server))) {
                case Outcome.Gone<TransactionDetails> gone -> {
                    return new Repeated(known, true);
                }
                case Outcome<TransactionDetails> outcome -> answerOf(outcome, attempt, true)
                        .ifPresent(answer -> known.add(new Resolved(attempt, answer)));
            }
        }
        return new Repeated(known, false);
    }

    private Answer send(ValueApi server, Attempt<?> attempt, boolean repeated) {
        return answerOf(Outcome.of(() -> attempt.sendTo(server)), attempt, repeated)
                .orElseGet(() -> new Answer.Unanswered(attempt));
    }

    /** The answer that decides; empty where nothing is known yet. */
    private Optional<Answer> answerOf(Outcome<TransactionDetails> outcome, Attempt<?> attempt, boolean repeated) {
        var answer = switch (outcome) {
            case Outcome.Done<TransactionDetails>(var transaction) -> new Answer.Done(transaction);
            case Outcome.Refused<TransactionDetails>(var refusal) when !repeated && wantsApproval(attempt, refusal) ->
                new Answer.ApprovalNeeded(attempt, refusal);
            case Outcome.Refused<TransactionDetails>(var refusal) when !repeated || refusal.code().decides() ->
                new Answer.Refused(refusal);
            default -> null;
        };
        if (answer != null) {
            settle(attempt);
        }
        return Optional.ofNullable(answer);
    }

    /** Locked is the approver's account: the operator's own session is not looked at for that. */
    private static boolean wantsApproval(Attempt<?> attempt, Refusal refusal) {
        return attempt.type().approving().isPresent()
                && (refusal.code().asksForApproval() || refusal.code() == RefusalCode.SIGN_IN_LOCKED);
    }

    /** A line that can't be written only means that the command is repeated once more and answered the same. */
    private void settle(Attempt<?> attempt) {
        try {
            pending.settle(attempt.key().uuid());
        } catch (UncheckedIOException e) {
            LOG.warn("Could not note the answer of {}", attempt.key().uuid(), e);
        }
    }

    private record Repeated(List<Resolved> resolved, boolean gone) {}

    private record Sent(List<Resolved> resolved, Answer answer) {}
}
