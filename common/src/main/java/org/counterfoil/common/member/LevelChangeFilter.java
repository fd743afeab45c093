package org.counterfoil.common.member;

import java.util.Set;

import org.counterfoil.common.shared.DayRange;
import org.counterfoil.common.shared.PageWanted;

/**
 * Which changes of members' levels; an empty part does not narrow.
 *
 * @param text     a card's number, or a member's number, phone or whole name
 * @param operator how staff number, login or real name of the operator begin
 * @param before   ids of levels
 * @param after    ids of levels
 * @param days     calendar days where the merchant is
 * @param page     ordered by {@code time}; the newest first unless an order is asked for
 */
public record LevelChangeFilter(String text, String operator, Set<Long> before, Set<Long> after, DayRange days,
        Set<LevelMove> moves, PageWanted page) {

    public LevelChangeFilter {
        before = Set.copyOf(before);
        after = Set.copyOf(after);
        moves = Set.copyOf(moves);
    }

    /** All of them. */
    public static LevelChangeFilter all(int rows) {
        return new LevelChangeFilter("", "", Set.of(), Set.of(), DayRange.ANY, Set.of(), PageWanted.first(rows));
    }

    /** Those of one member or card. */
    public LevelChangeFilter of(String member) {
        return new LevelChangeFilter(member, operator, before, after, days, moves, page);
    }

    /** Those by an operator. */
    public LevelChangeFilter by(String who) {
        return new LevelChangeFilter(text, who, before, after, days, moves, page);
    }

    /** Those from some levels to some levels. */
    public LevelChangeFilter between(Set<Long> from, Set<Long> to) {
        return new LevelChangeFilter(text, operator, from, to, days, moves, page);
    }

    /** Those on some days. */
    public LevelChangeFilter on(DayRange other) {
        return new LevelChangeFilter(text, operator, before, after, other, moves, page);
    }

    /** Those that happened for one of the reasons. */
    public LevelChangeFilter moved(Set<LevelMove> by) {
        return new LevelChangeFilter(text, operator, before, after, days, by, page);
    }

    /** The same on another page. */
    public LevelChangeFilter at(PageWanted other) {
        return new LevelChangeFilter(text, operator, before, after, days, moves, other);
    }
}
