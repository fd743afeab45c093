package org.counterfoil.common.card;

import java.util.Optional;
import java.util.Set;

import org.counterfoil.common.shared.PageWanted;

/**
 * Which teams; an empty part does not narrow.
 *
 * <p>Orders: {@code name} (the list's own, Chinese by pinyin), {@code changed}.
 *
 * @param text   how the team's name, its pinyin or initials, or the company begin
 * @param card   how the number of one of its cards begins
 * @param points how they give points
 * @param shared whether they share a balance; empty for both
 */
public record TeamFilter(String text, String card, Set<TeamPoints> points, Optional<Boolean> shared,
        PageWanted page) {

    public TeamFilter {
        points = Set.copyOf(points);
    }

    /** All teams. */
    public static TeamFilter all(PageWanted page) {
        return new TeamFilter("", "", Set.of(), Optional.empty(), page);
    }

    /** The same on another page. */
    public TeamFilter on(PageWanted other) {
        return new TeamFilter(text, card, points, shared, other);
    }
}
