package org.counterfoil.trials.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.counterfoil.common.shared.Edge;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.ledger.LedgerWorld;
import org.counterfoil.server.ledger.PostedTransaction;
import org.counterfoil.server.ledger.PostingOutcome;

/**
 * One script in the ledger and in the reference. Steps that were posted at the same time are told to the reference in
 * the order in which the ledger says it did them; a refusal must have been right at some moment in between.
 */
final class Comparison {

    /** What came of it. */
    record Result(int operations, int refused, Optional<Difference> difference) {}

    /** So many steps, and all that is in the books is compared; the answers of every step tell what it changed. */
    private static final int LOOK_EVERY = 20;

    private final Script script;
    private final Subject subject;
    private final Reference reference = new Reference(LedgerWorld.TODAY);
    private int operations;
    private int refused;
    private Step last = new Step(0, new Operation.Days(0));

    Comparison(Script script, Nodes nodes) {
        this.script = script;
        this.subject = new Subject(nodes);
    }

    private static final class Differs extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final transient Difference difference;

        Differs(Step step, Object ledger, Object reference) {
            super(ledger + " but " + reference);
            this.difference = new Difference(step, ledger.toString(), reference.toString());
        }
    }

    Result run() throws InterruptedException {
        try {
            var looked = 0;
            for (var group : script.groups()) {
                last = group.getLast();
                settle(group);
                operations += group.size();
                if (operations - looked >= LOOK_EVERY) {
                    looked = operations;
                    look();
                }
            }
            look();
            return new Result(operations, refused, Optional.empty());
        } catch (Differs found) {
            return new Result(operations, refused, Optional.of(found.difference));
        }
    }

    /** The ledger's edge: whatever it throws is a difference. */
    @Edge
    private void settle(List<Step> group) throws InterruptedException {
        if (!last.isPosted()) {
            subject.around(last.operation());
            reference.apply(last, 0);
            return;
        }
        Map<Step, PostingOutcome> outcomes;
        try {
            outcomes = subject.post(group);
        } catch (RuntimeException failure) {
            throw new Differs(last, "failed: " + failure, "an answer");
        }
        refused += (int) outcomes.values().stream().filter(PostingOutcome.Refused.class::isInstance).count();
        onceOnly(outcomes);
        inOrder(outcomes);
    }

    /** The same request gets the same answer, and is done once. */
    private void onceOnly(Map<Step, PostingOutcome> outcomes) {
        var first = new TreeMap<Integer, Integer>();
        outcomes.forEach((step, outcome) -> {
            if (step.operation() instanceof Operation.Again(int of, boolean changed)) {
                same(step, outcome, of, changed);
                if (!changed) {
                    first.merge(of, outcome.replayed() ? 0 : 1, Integer::sum);
                }
            } else {
                first.merge(step.number(), outcome.replayed() ? 0 : 1, Integer::sum);
            }
        });
        first.forEach((number, times) -> {
            var here = outcomes.keySet().stream().anyMatch(step -> step.number() == number);
            if (times != (here ? 1 : 0)) {
                throw new Differs(last, "step " + number + " decided anew " + times + " times",
                        here ? "once" : "never");
            }
        });
    }

    private void same(Step step, PostingOutcome outcome, int of, boolean changed) {
        if (changed) {
            var expected = Answer.refused(RefusalCode.SAME_REQUEST_OTHER_BODY);
            if (!subject.answer(outcome).equals(expected)) {
                throw new Differs(step, subject.answer(outcome), expected);
            }
            return;
        }
        var earlier = subject.outcome(of).orElseThrow();
        if (!asFirst(outcome).equals(asFirst(earlier))) {
            throw new Differs(step, outcome, "as before: " + earlier);
        }
    }

    private static PostingOutcome asFirst(PostingOutcome outcome) {
        return switch (outcome) {
            case PostingOutcome.Posted posted -> new PostingOutcome.Posted(posted.transaction(), false);
            case PostingOutcome.Refused refusal -> new PostingOutcome.Refused(refusal.refusal(), false);
        };
    }

    private void inOrder(Map<Step, PostingOutcome> outcomes) {
        var posted = new LinkedHashMap<Step, PostedTransaction>();
        var refusals = new ArrayList<Step>();
        outcomes.forEach((step, outcome) -> {
            if (step.operation() instanceof Operation.Again) {
                return;
            }
            switch (outcome) {
                case PostingOutcome.Posted(PostedTransaction transaction, boolean _) -> posted.put(step, transaction);
                case PostingOutcome.Refused _ -> refusals.add(step);
            }
        });
        var order = posted.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.comparing(PostedTransaction::recordedAt))).toList();
        for (var one : order) {
            refusals.removeIf(step -> isRight(step, outcomes.get(step)));
            var expected = reference.apply(one.getKey(), one.getValue().id());
            var said = subject.answer(outcomes.get(one.getKey()));
            if (!said.equals(expected)) {
                throw new Differs(one.getKey(), said, expected);
            }
        }
        refusals.removeIf(step -> isRight(step, outcomes.get(step)));
        refusals.forEach(step -> {
            throw new Differs(step, subject.answer(outcomes.get(step)), reference.consider(step));
        });
    }

    private boolean isRight(Step step, PostingOutcome refusal) {
        return reference.consider(step).equals(subject.answer(refusal));
    }

    private void look() {
        var ledger = subject.told();
        var expected = reference.told();
        if (!ledger.equals(expected)) {
            var same = new TreeMap<>(ledger);
            same.entrySet().retainAll(expected.entrySet());
            ledger.keySet().removeAll(same.keySet());
            expected.keySet().removeAll(same.keySet());
            throw new Differs(last, ledger, expected);
        }
    }
}
