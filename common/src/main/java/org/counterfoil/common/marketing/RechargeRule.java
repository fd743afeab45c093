package org.counterfoil.common.marketing;

import java.util.Comparator;
import java.util.List;

/**
 * What is given on top of a recharge: the highest tier that the amount reaches gives its bonus, once.
 *
 * @param label the rule's own name, as the merchant calls it
 */
public record RechargeRule(String label, Condition when, List<RechargeTier> tiers) {

    public RechargeRule {
        tiers = tiers.stream().sorted(Comparator.comparingLong(RechargeTier::from)).toList();
    }

    /** The bonus for this amount, minor units; 0 where no tier is reached. */
    public long bonus(long amount) {
        return tiers.stream().filter(tier -> tier.from() <= amount).mapToLong(RechargeTier::bonus)
                .reduce(0, (lower, higher) -> higher);
    }
}
