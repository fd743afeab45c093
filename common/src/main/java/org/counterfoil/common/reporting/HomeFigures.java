package org.counterfoil.common.reporting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What today came to, and what to hold against it: the whole of the same weekday a week before.
 *
 * @param at        when it was read
 * @param days      the last eight business days, oldest first; the last one is today
 * @param weekAgo   each of them seven days earlier
 * @param tenders   what paid today's sales, the largest first
 * @param members   who spent most today, at most five
 * @param liability what the merchant owes its members; empty where one store is asked about
 */
public record HomeFigures(Instant at, List<DayTotals> days, List<DayTotals> weekAgo,
        List<TenderTaking> tenders, List<MemberRank> members, Optional<Liability> liability) {

    /** How many days there are of each. */
    public static final int DAYS = 8;

    public HomeFigures {
        days = List.copyOf(days);
        weekAgo = List.copyOf(weekAgo);
        tenders = List.copyOf(tenders);
        members = List.copyOf(members);
    }

    public DayTotals today() {
        return days.getLast();
    }

    /** The day that today is held against. */
    public DayTotals compared() {
        return weekAgo.getLast();
    }

    /** What one tender paid, minor units. */
    public record TenderTaking(String tender, long amount) {}

    /** What a member spent, minor units. */
    public record MemberRank(String number, String name, long spent) {}

    /**
     * What members hold, minor units.
     *
     * @param principal paid in
     * @param bonus     given
     * @param before    principal and bonus together at the end of the day that today is held against
     */
    public record Liability(long principal, long bonus, long before) {}
}
