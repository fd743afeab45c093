package org.counterfoil.trials.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;

/** Finds the shortest script that still fails: steps are left out in chunks, then one by one; then it gets simpler. */
final class Shrinking {

    /** Whether a script fails. */
    @FunctionalInterface
    interface Trial {
        boolean fails(Script script) throws InterruptedException;
    }

    /** What may be left away altogether; an amount of nothing would be another operation. */
    private static final Set<String> DISPENSABLE = Set.of("bonus", "ceiling");

    private final Trial trial;

    Shrinking(Trial trial) {
        this.trial = trial;
    }

    Script shrink(Script failing) throws InterruptedException {
        var best = oneAtATime(failing);
        for (var before = List.<Step>of(); !best.steps().equals(before);) {
            before = best.steps();
            for (var chunk = Math.max(1, before.size() / 2); chunk > 0; chunk /= 2) {
                best = without(best, chunk);
            }
            for (var i = 0; i < best.steps().size(); i++) {
                best = simpler(best, i);
            }
        }
        return best;
    }

    private Script oneAtATime(Script failing) throws InterruptedException {
        var patient = new Script(1, failing.steps());
        return failing.together() > 1 && trial.fails(patient) ? patient : failing;
    }

    private Script without(Script failing, int chunk) throws InterruptedException {
        var best = failing;
        for (var end = best.steps().size(); end > 0; end -= chunk) {
            var steps = new ArrayList<>(best.steps());
            steps.subList(Math.max(0, end - chunk), end).clear();
            if (trial.fails(best.with(steps))) {
                best = best.with(steps);
            }
        }
        return best;
    }

    private Script simpler(Script failing, int place) throws InterruptedException {
        var best = failing;
        var changed = true;
        while (changed) {
            changed = false;
            for (var simpler : simpler(best.steps().get(place))) {
                var steps = new ArrayList<>(best.steps());
                steps.set(place, simpler);
                if (trial.fails(best.with(steps))) {
                    best = best.with(steps);
                    changed = true;
                    break;
                }
            }
        }
        return best;
    }

    /** The step with one amount nearer to nothing, or one thing less to it. */
    private static List<Step> simpler(Step step) {
        var found = new ArrayList<Step>();
        ScriptText.values(step.operation()).forEach((name, value) -> {
            for (var less : simpler(name, value)) {
                var values = new LinkedHashMap<>(ScriptText.values(step.operation()));
                values.put(name, less);
                found.add(new Step(step.number(),
                        ScriptText.operation(step.operation().getClass(), List.copyOf(values.values()))));
            }
        });
        return found;
    }

    private static List<Object> simpler(String name, Object value) {
        return switch (value) {
            case Long amount ->
                LongStream.of(0, Long.signum(amount), amount / 10, amount / 2, amount - Long.signum(amount))
                        .filter(less -> Math.abs(less) < Math.abs(amount) && (less != 0 || DISPENSABLE.contains(name)))
                        .distinct()
                        .<Object>mapToObj(Long::valueOf).toList();
            case Boolean set -> set ? List.of(false) : List.of();
            default -> List.of();
        };
    }
}
