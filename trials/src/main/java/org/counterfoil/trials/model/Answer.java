package org.counterfoil.trials.model;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.counterfoil.common.shared.RefusalCode;

/**
 * What came of a step.
 *
 * @param changes what it changed, by the model's names of accounts; and what that left there, where it is told
 */
record Answer(Optional<RefusalCode> refusal, Map<String, String> changes) {

    Answer {
        changes = new TreeMap<>(changes);
    }

    static Answer refused(RefusalCode code) {
        return new Answer(Optional.of(code), Map.of());
    }

    static Answer nothing() {
        return new Answer(Optional.empty(), Map.of());
    }

    /** A change and what it left, or the change alone of what is kept in several places. */
    static String change(String account, long change, long after) {
        return account.startsWith("Q") || Books.HOUSE.contains(account.charAt(0))
                ? "%+d".formatted(change)
                : "%+d to %d".formatted(change, after);
    }

    @Override
    public String toString() {
        return refusal.map(code -> "refused " + code).orElse("posted " + changes);
    }
}
