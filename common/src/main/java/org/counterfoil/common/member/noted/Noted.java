package org.counterfoil.common.member.noted;

import java.util.List;

/**
 * What is noted of a member.
 *
 * @param days  in the order of the calendar year, at most {@link #MOST_DAYS}
 * @param notes the newest first, at most {@link #MOST_NOTES}
 */
public record Noted(List<SpecialDay> days, List<MemberNote> notes) {

    /** The most special days of one member. */
    public static final int MOST_DAYS = 10;

    /** The most notes of one member. */
    public static final int MOST_NOTES = 200;

    public Noted {
        days = List.copyOf(days);
        notes = List.copyOf(notes);
    }
}
