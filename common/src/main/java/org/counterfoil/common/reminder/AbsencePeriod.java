package org.counterfoil.common.reminder;

import java.util.Locale;
import java.util.OptionalInt;

/** How long ago a member was last seen. Shown under {@code absence.period.<key>}. */
public enum AbsencePeriod {
    WITHIN_30(0, 30),
    WITHIN_60(31, 60),
    WITHIN_90(61, 90),
    WITHIN_180(91, 180),
    WITHIN_365(181, 365),
    LONGER(366, Integer.MAX_VALUE),
    /** Without any visit since joining. */
    NEVER(0, Integer.MAX_VALUE);

    private final int first;
    private final int last;

    AbsencePeriod(int first, int last) {
        this.first = first;
        this.last = last;
    }

    /** The fewest days ago. */
    public int first() {
        return first;
    }

    /** The most days ago; empty where there is no such. */
    public OptionalInt last() {
        return last == Integer.MAX_VALUE ? OptionalInt.empty() : OptionalInt.of(last);
    }

    /** As it stands in texts. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
