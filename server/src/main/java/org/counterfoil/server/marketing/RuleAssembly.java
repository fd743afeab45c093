package org.counterfoil.server.marketing;

import java.util.ArrayList;
import java.util.List;

import org.counterfoil.common.marketing.Condition;
import org.counterfoil.common.marketing.DiscountRule;
import org.counterfoil.common.marketing.PointsRule;
import org.counterfoil.common.marketing.RechargeRule;
import org.counterfoil.common.marketing.RuleName;
import org.counterfoil.common.marketing.RuleSet;
import org.counterfoil.common.member.LevelView;

/**
 * Makes rules of what a merchant has set. Points: what every level gives at least is the base rate; what a level gives
 * beyond it is the level's own, so that both add up to the level's rate.
 */
final class RuleAssembly {

    private static final int NOT_FROZEN = 0;
    private static final int FULL_PRICE = 100;

    private RuleAssembly() {}

    static MerchantRules of(PricingTerms terms, List<LevelView> levels) {
        var rules = new RuleSet(NOT_FROZEN, 0, 0, discounts(terms, levels), points(levels), recharges(terms));
        return new MerchantRules(rules, terms.order(), terms.bonusDays(), terms.reversals());
    }

    private static List<DiscountRule> discounts(PricingTerms terms, List<LevelView> levels) {
        var rules = new ArrayList<DiscountRule>();
        if (terms.discountPercent() < FULL_PRICE) {
            rules.add(new DiscountRule(RuleName.BASE, "", terms.discountPercent(), new Condition.Always()));
        }
        levels.stream().filter(level -> level.discountPercent() < FULL_PRICE)
                .map(level -> new DiscountRule(RuleName.LEVEL, level.name(), level.discountPercent(), at(level)))
                .forEach(rules::add);
        return rules;
    }

    private static List<PointsRule> points(List<LevelView> levels) {
        var base = levels.stream().mapToInt(LevelView::pointsPercent).min().orElse(0);
        var rules = new ArrayList<PointsRule>();
        if (base > 0) {
            rules.add(new PointsRule(RuleName.BASE, "", base, new Condition.AnyMember()));
        }
        levels.stream().filter(level -> level.pointsPercent() > base)
                .map(level -> new PointsRule(RuleName.LEVEL, level.name(), level.pointsPercent() - base, at(level)))
                .forEach(rules::add);
        return rules;
    }

    private static List<RechargeRule> recharges(PricingTerms terms) {
        return terms.tiers().isEmpty()
                ? List.of()
                : List.of(new RechargeRule(terms.rechargeLabel(), new Condition.Always(), terms.tiers()));
    }

    private static Condition at(LevelView level) {
        return new Condition.AtLevel(level.code());
    }
}
