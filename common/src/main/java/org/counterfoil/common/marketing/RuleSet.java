package org.counterfoil.common.marketing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * All rules of a merchant that are switched on, frozen under one version, so that a transaction can be recomputed
 * years later and a desk without a line prices like the server.
 *
 * @param pointsDecimals 0 to 2: the smallest unit of points is 1, 0.1 or 0.01 of a point
 * @param lineFloor      the least that a line costs after all discounts, minor units; never above its own price
 */
public record RuleSet(int version, int pointsDecimals, long lineFloor, List<DiscountRule> discounts,
        List<PointsRule> points, List<RechargeRule> recharges) {

    public RuleSet {
        if (pointsDecimals < 0 || pointsDecimals > 2 || lineFloor < 0) {
            throw new IllegalArgumentException("Points have 0 to 2 decimals and no floor is negative");
        }
        discounts = List.copyOf(discounts);
        points = List.copyOf(points);
        recharges = List.copyOf(recharges);
    }

    /** These with the store's own rates among them, each where the order of {@link RuleName} has it. */
    RuleSet at(StoreRates store) {
        return store.discount().isEmpty() && store.points().isEmpty()
                ? this
                : new RuleSet(version, pointsDecimals, lineFloor, with(discounts, store.discount(), DiscountRule::rule),
                        with(points, store.points(), PointsRule::rule), recharges);
    }

    /** These with the team's rate among them. */
    RuleSet with(TeamRate team) {
        return team.points().isEmpty()
                ? this
                : new RuleSet(version, pointsDecimals, lineFloor, discounts,
                        with(points, team.points(), PointsRule::rule), recharges);
    }

    private static <R> List<R> with(List<R> rules, Optional<R> own, Function<R, RuleName> name) {
        return Stream.concat(rules.stream(), own.stream()).sorted(Comparator.comparing(name)).toList();
    }
}
