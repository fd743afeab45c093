package org.counterfoil.common.marketing;

import java.util.Optional;

import org.counterfoil.common.shared.Everyday;

/**
 * What the store of a sale lays down for itself, beside what its merchant does for all stores.
 *
 * @param name            the store's, which its rules bear
 * @param discountPercent what everyone pays there, 1 to 100; 100 is no rule
 * @param pointsPercent   points that members get there on top, per {@link Everyday#pointsPer} paid, 0 to 10,000;
 *                        0 is no rule
 */
public record StoreRates(String name, int discountPercent, int pointsPercent) {

    /** Nothing of its own. */
    public static final StoreRates NONE = new StoreRates("", 100, 0);

    private static final int FULL_PRICE = 100;

    Optional<DiscountRule> discount() {
        return discountPercent == FULL_PRICE
                ? Optional.empty()
                : Optional.of(new DiscountRule(RuleName.STORE, name, discountPercent, new Condition.Always()));
    }

    Optional<PointsRule> points() {
        return pointsPercent == 0
                ? Optional.empty()
                : Optional.of(new PointsRule(RuleName.STORE, name, pointsPercent, new Condition.AnyMember()));
    }
}
