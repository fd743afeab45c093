package org.counterfoil.common.marketing;

import java.util.Optional;

/**
 * What the sale of a sub-card gives the team's main card on top, as one of the rates that are added up.
 *
 * @param name    the team's
 * @param percent points per everyday unit paid, 0 to 10,000; 0 is no rule
 */
public record TeamRate(String name, int percent) {

    /** Of a card in no team, or of a team that gives no rate. */
    public static final TeamRate NONE = new TeamRate("", 0);

    Optional<PointsRule> points() {
        return percent == 0
                ? Optional.empty()
                : Optional.of(new PointsRule(RuleName.TEAM, name, percent, new Condition.AnyMember()));
    }
}
