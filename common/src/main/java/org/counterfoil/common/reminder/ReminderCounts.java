package org.counterfoil.common.reminder;

import java.util.Map;

/**
 * How many there are to be reminded of, as the merchant has set it.
 *
 * @param counts of every kind; counting stops at 10,001
 */
public record ReminderCounts(Map<ReminderKind, Integer> counts) {

    public ReminderCounts {
        counts = Map.copyOf(counts);
    }

    public int of(ReminderKind kind) {
        return counts.getOrDefault(kind, 0);
    }
}
