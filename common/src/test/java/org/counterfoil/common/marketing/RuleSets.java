package org.counterfoil.common.marketing;

import java.util.ArrayList;
import java.util.List;

/** Rules as a tea house would set them. */
final class RuleSets {

    private RuleSets() {}

    static RuleSet standard() {
        return withPointsDecimals(0);
    }

    static RuleSet withPointsDecimals(int decimals) {
        return new RuleSet(1, decimals, 0, discounts(), points(), List.of(recharge()));
    }

    static RuleSet withBaseDiscount(int percent) {
        var rules = new ArrayList<DiscountRule>();
        rules.add(new DiscountRule(RuleName.BASE, "全场", percent, new Condition.Always()));
        rules.addAll(discounts());
        return new RuleSet(1, 0, 0, rules, points(), List.of());
    }

    private static List<DiscountRule> discounts() {
        return List.of(new DiscountRule(RuleName.LEVEL, "普通卡", 100, new Condition.AtLevel("normal")),
                new DiscountRule(RuleName.LEVEL, "金卡", 90, new Condition.AtLevel("gold")));
    }

    private static List<PointsRule> points() {
        return List.of(new PointsRule(RuleName.BASE, "基本积分", 100, new Condition.AnyMember()),
                new PointsRule(RuleName.LEVEL, "金卡", 50, new Condition.AtLevel("gold")));
    }

    private static RechargeRule recharge() {
        return new RechargeRule("充值赠送", new Condition.AnyMember(), List.of(new RechargeTier(100_000, 15_000),
                new RechargeTier(10_000, 1_000), new RechargeTier(50_000, 6_000)));
    }
}
