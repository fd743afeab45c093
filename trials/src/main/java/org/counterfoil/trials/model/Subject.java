package org.counterfoil.trials.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.counterfoil.server.ledger.AccountKey;
import org.counterfoil.server.ledger.AccountState;
import org.counterfoil.server.ledger.Desk;
import org.counterfoil.server.ledger.LedgerWorld;
import org.counterfoil.server.ledger.PostedLeg;
import org.counterfoil.server.ledger.PostedTransaction;
import org.counterfoil.server.ledger.PostingOutcome;
import org.counterfoil.server.ledger.PostingRequest;
import org.counterfoil.server.ledger.job.ExpireLots;

/** The real ledger, made to do the steps of a script for a merchant of its own. */
final class Subject {

    private final Nodes nodes;
    private final Desk desk;
    private final Names names;
    private final Requests requests;
    private final Map<Integer, PostingRequest> sent = new HashMap<>();
    private final Map<Integer, PostingOutcome> outcomes = new HashMap<>();
    private LocalDate today = LedgerWorld.TODAY;

    Subject(Nodes nodes) {
        this.nodes = nodes;
        this.desk = nodes.first().desk();
        this.names = new Names(desk.merchant());
        this.requests = new Requests(desk, names, this::posted);
    }

    private Optional<PostedTransaction> posted(int step) {
        return outcomes.get(step) instanceof PostingOutcome.Posted(PostedTransaction transaction, boolean _)
                ? Optional.of(transaction)
                : Optional.empty();
    }

    /** What was answered to the request of a step when it was first sent. */
    Optional<PostingOutcome> outcome(int step) {
        return Optional.ofNullable(outcomes.get(step));
    }

    /**
     * Posts steps at the same time, and returns when all have their answer; a step that has nothing to send has none.
     *
     * @throws IllegalStateException when the ledger fails one of them
     */
    Map<Step, PostingOutcome> post(List<Step> group) throws InterruptedException {
        var waiting = new LinkedHashMap<Step, PostingRequest>();
        group.forEach(step -> request(step).ifPresent(request -> waiting.put(step, request)));
        var answers = waiting.size() == 1 ? alone(waiting) : atOnce(waiting);
        answers.forEach((step, outcome) -> {
            if (!(step.operation() instanceof Operation.Again)) {
                outcomes.put(step.number(), outcome);
            }
        });
        return answers;
    }

    private Optional<PostingRequest> request(Step step) {
        if (step.operation() instanceof Operation.Again(int of, boolean changed)) {
            return Optional.ofNullable(sent.get(of)).map(earlier -> changed ? otherBody(earlier) : earlier);
        }
        var request = requests.of(step.operation(), today);
        sent.put(step.number(), request);
        return Optional.of(request);
    }

    private static PostingRequest otherBody(PostingRequest earlier) {
        return new PostingRequest(earlier.uuid(), new byte[]{1}, earlier.header(), earlier.instructions(),
                earlier.sequence());
    }

    private Map<Step, PostingOutcome> alone(Map<Step, PostingRequest> waiting) {
        var answers = new LinkedHashMap<Step, PostingOutcome>();
        waiting.forEach((step, request) -> answers.put(step, nodes.of(step).post(request)));
        return answers;
    }

    private Map<Step, PostingOutcome> atOnce(Map<Step, PostingRequest> waiting) throws InterruptedException {
        var answers = new LinkedHashMap<Step, PostingOutcome>();
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            var under = new LinkedHashMap<Step, Future<PostingOutcome>>();
            waiting.forEach((step, request) -> under.put(step, callers.submit(() -> nodes.of(step).post(request))));
            for (var one : under.entrySet()) {
                answers.put(one.getKey(), one.getValue().get());
            }
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure.getCause());
        }
        return answers;
    }

    /** What changes around the ledger. */
    void around(Operation operation) {
        switch (operation) {
            case Operation.Card(int member, boolean lost) -> set(names.card(member), lost);
            case Operation.Store(boolean closed) -> set(names.store(), closed);
            case Operation.Days(int days) -> {
                today = today.plusDays(days);
                desk.on(today);
                var world = nodes.first();
                new ExpireLots(world.ledger(), world.caller(), world.clock()).run(desk.merchant(), today);
            }
            default -> throw new IllegalArgumentException("posted: " + operation);
        }
    }

    private void set(AccountKey gate, boolean blocked) {
        nodes.first().accounts().setState(gate, blocked ? AccountState.BLOCKED : AccountState.OPEN);
    }

    /** An outcome in the words of the model. */
    Answer answer(PostingOutcome outcome) {
        return switch (outcome) {
            case PostingOutcome.Refused refused -> Answer.refused(refused.refusal().code());
            case PostingOutcome.Posted posted -> new Answer(Optional.empty(), changes(posted.transaction()));
        };
    }

    private Map<String, String> changes(PostedTransaction transaction) {
        var amounts = new TreeMap<String, Long>();
        var after = new HashMap<String, Long>();
        for (PostedLeg leg : transaction.legs()) {
            names.of(leg.account()).ifPresent(name -> {
                amounts.merge(name, leg.amount(), Long::sum);
                after.put(name, leg.after().orElse(0));
            });
        }
        var changes = new TreeMap<String, String>();
        amounts.forEach((name, amount) -> {
            if (amount != 0) {
                changes.put(name, Answer.change(name, amount, after.get(name)));
            }
        });
        return changes;
    }

    /** All that is in the books, by the model's names; what is empty is left out. */
    Map<String, String> told() {
        var told = new TreeMap<String, String>();
        var accounts = nodes.first().accounts();
        for (var account : accounts.balances(List.copyOf(names.all().keySet()))) {
            if (account.balance() != 0 || account.reserved() != 0) {
                var lots = new ArrayList<String>();
                if (account.account().kind().hasLots()) {
                    accounts.lots(account.account())
                            .forEach(lot -> lots.add(Lot.told(lot.id(), lot.expires(), lot.remaining())));
                }
                told.put(names.all().get(account.account()),
                        Books.told(account.balance(), account.reserved(), lots));
            }
        }
        return told;
    }
}
