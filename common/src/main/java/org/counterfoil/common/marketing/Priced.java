package org.counterfoil.common.marketing;

import java.util.List;

/**
 * What the rules make of a sale.
 *
 * @param gross       before any rule, minor units
 * @param net         to be paid, minor units
 * @param points      given when it is paid, smallest unit of points
 * @param ruleVersion the frozen version of the rules that were applied
 */
public record Priced(List<PricedLine> lines, long gross, long net, List<AppliedRule> discounts, long points,
        List<AppliedRule> pointsRules, int ruleVersion) {

    public Priced {
        lines = List.copyOf(lines);
        discounts = List.copyOf(discounts);
        pointsRules = List.copyOf(pointsRules);
    }

    /** What of the points is for the main card of the team, smallest unit. */
    public long teamPoints() {
        return pointsRules.stream().filter(rule -> rule.rule() == RuleName.TEAM).mapToLong(AppliedRule::effect).sum();
    }

    /** The same as the card's own member sees it: without what is for the main card. */
    public Priced withoutTeam() {
        return new Priced(lines, gross, net, discounts, points - teamPoints(),
                pointsRules.stream().filter(rule -> rule.rule() != RuleName.TEAM).toList(), ruleVersion);
    }

    /** What coupons took off, minor units, 0 or more. */
    public long couponPart() {
        return couponPart(discounts);
    }

    /** What coupons among these rules took off, minor units, 0 or more. */
    public static long couponPart(List<AppliedRule> discounts) {
        return -discounts.stream().filter(rule -> rule.rule() == RuleName.COUPON).mapToLong(AppliedRule::effect).sum();
    }
}
