package org.counterfoil.common.marketing;

import org.counterfoil.common.shared.Everyday;

/**
 * One switched-on source of points. The rates of all that hold for a line are added.
 *
 * @param label   the level's or rule's own name, as the merchant calls it
 * @param percent points per {@link Everyday#pointsPer} paid, 0 to 10,000: 50 gives half a point
 */
public record PointsRule(RuleName rule, String label, int percent, Condition when) {

    private static final int MOST = 10_000;

    public PointsRule {
        if (percent < 0 || percent > MOST) {
            throw new IllegalArgumentException("A points rule gives 0 to 10,000 %, not " + percent);
        }
    }
}
