package org.counterfoil.trials.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * A merchant's life, from an empty house.
 *
 * @param together how many steps are posted at the same time, at most; 1 has each wait for the answer of the one before
 */
record Script(int together, List<Step> steps) {

    Script {
        steps = List.copyOf(steps);
    }

    /** The same with other steps. */
    Script with(List<Step> others) {
        return new Script(together, others);
    }

    /**
     * What is posted at the same time, one group after another. A step that needs what an earlier one made waits for
     * it; one that only sends the same request once more may meet it.
     */
    List<List<Step>> groups() {
        var groups = new ArrayList<List<Step>>();
        var group = new ArrayList<Step>();
        var inGroup = new HashSet<Integer>();
        for (var step : steps) {
            if (group.size() >= together || !step.isPosted() || needs(step, inGroup)
                    || !group.isEmpty() && !group.getLast().isPosted()) {
                add(groups, group);
                group.clear();
                inGroup.clear();
            }
            group.add(step);
            inGroup.add(step.number());
        }
        add(groups, group);
        return groups;
    }

    private static void add(List<List<Step>> groups, List<Step> group) {
        if (!group.isEmpty()) {
            groups.add(List.copyOf(group));
        }
    }

    private static boolean needs(Step step, HashSet<Integer> inGroup) {
        var mayMeet = step.operation() instanceof Operation.Again(int _, boolean changed) && !changed;
        return !mayMeet && step.of().isPresent() && inGroup.contains(step.of().getAsInt());
    }
}
