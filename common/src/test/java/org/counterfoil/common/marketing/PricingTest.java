package org.counterfoil.common.marketing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.counterfoil.common.shared.CurrencyUnit;
import org.junit.jupiter.api.Test;

/** The worked examples of docs/worked-examples.md. */
class PricingTest {

    private static final CurrencyUnit YUAN = CurrencyUnit.of("CNY");
    private static final SaleContext GOLD = SaleContext.ofLevel("gold");
    private static final SaleLine TEA = new SaleLine("T001", "茉莉雪芽", 2800, 2);
    private static final SaleLine CAKE = new SaleLine("C003", "桂花糕", 1850, 1);

    private final Pricing pricing = new Pricing(RuleSets.standard(), YUAN);

    @Test
    void aGoldMemberPaysNinetyPercentAndGetsOneAndAHalfPointsPerYuan() {
        var priced = pricing.price(List.of(new SaleLine("", "", 10_000, 1)), GOLD);

        assertThat(priced.net()).isEqualTo(9_000);
        assertThat(priced.points()).isEqualTo(135);
        assertThat(priced.discounts()).containsExactly(new AppliedRule(RuleName.LEVEL, "金卡", 90, -1_000));
        assertThat(priced.pointsRules()).containsExactly(new AppliedRule(RuleName.BASE, "基本积分", 100, 90),
                new AppliedRule(RuleName.LEVEL, "金卡", 50, 45));
        assertThat(priced.ruleVersion()).isEqualTo(1);
    }

    @Test
    void somebodyUnknownPaysTheFullPriceAndGetsNoPoints() {
        var priced = pricing.price(List.of(TEA, CAKE), SaleContext.withoutMember());

        assertThat(priced.gross()).isEqualTo(7_450);
        assertThat(priced.net()).isEqualTo(7_450);
        assertThat(priced.discounts()).isEmpty();
        assertThat(priced.points()).isZero();
        assertThat(priced.pointsRules()).isEmpty();
    }

    @Test
    void eachLineIsRoundedHalfUpOnceAtItsEnd() {
        var lines = List.of(new SaleLine("", "", 5, 1), new SaleLine("", "", 5, 1), new SaleLine("", "", 14, 1));

        var priced = pricing.price(lines, GOLD);

        assertThat(priced.lines()).extracting(PricedLine::net).containsExactly(5L, 5L, 13L);
        assertThat(priced.discounts()).extracting(AppliedRule::effect).containsExactly(-1L);
    }

    @Test
    void discountRatesMultiply() {
        var both = new Pricing(RuleSets.withBaseDiscount(80), YUAN);

        var priced = both.price(List.of(new SaleLine("", "", 9_999, 1)), GOLD);

        // 99.99 × 0.80 × 0.90 = 71.9928
        assertThat(priced.net()).isEqualTo(7_199);
        assertThat(priced.discounts()).extracting(AppliedRule::rule, AppliedRule::effect)
                .containsExactly(tuple(RuleName.BASE, -2_000L), tuple(RuleName.LEVEL, -800L));
    }

    @Test
    void aStoresDiscountMultipliesAndItsPointsAddUp() {
        var priced = pricing.price(List.of(new SaleLine("", "", 10_000, 1)),
                GOLD.at(new StoreRates("南山店", 95, 30)));

        // 100.00 × 0.90 × 0.95; 85.50 × (1.00 + 0.50 + 0.30) = 153.9, of which 85.5, 42.75 and 25.65
        assertThat(priced.net()).isEqualTo(8_550);
        assertThat(priced.discounts()).containsExactly(new AppliedRule(RuleName.LEVEL, "金卡", 90, -1_000),
                new AppliedRule(RuleName.STORE, "南山店", 95, -450));
        assertThat(priced.points()).isEqualTo(153);
        assertThat(priced.pointsRules()).containsExactly(new AppliedRule(RuleName.BASE, "基本积分", 100, 85),
                new AppliedRule(RuleName.LEVEL, "金卡", 50, 43), new AppliedRule(RuleName.STORE, "南山店", 30, 25));
    }

    @Test
    void aStoreTakesLessFromEveryoneAndGivesPointsToMembersAlone() {
        var priced = pricing.price(List.of(TEA, CAKE), SaleContext.withoutMember().at(new StoreRates("南山店", 95, 30)));

        // 56.00 × 0.95 = 53.20, 18.50 × 0.95 = 17.575
        assertThat(priced.net()).isEqualTo(5_320 + 1_758);
        assertThat(priced.discounts()).containsExactly(new AppliedRule(RuleName.STORE, "南山店", 95, -372));
        assertThat(priced.points()).isZero();
    }

    @Test
    void aStoresRuleStandsBetweenTheLevelsAndTheProducts() {
        var cake = new DiscountRule(RuleName.PRODUCT, "糕点半价", 50, new Condition.OfProduct("C003"));
        var gold = new DiscountRule(RuleName.LEVEL, "金卡", 90, new Condition.AtLevel("gold"));
        var all = new Pricing(new RuleSet(2, 0, 0, List.of(gold, cake), List.of(), List.of()), YUAN);

        var priced = all.price(List.of(CAKE), GOLD.at(new StoreRates("南山店", 80, 0)));

        // 18.50 × 0.90 = 16.65, × 0.80 = 13.32, × 0.50 = 6.66
        assertThat(priced.discounts()).extracting(AppliedRule::rule, AppliedRule::effect).containsExactly(
                tuple(RuleName.LEVEL, -185L), tuple(RuleName.STORE, -333L), tuple(RuleName.PRODUCT, -666L));
    }

    @Test
    void pointsAreAddedUpBeforeTheyAreRoundedDown() {
        // 0.90 paid per line gives 1.35 points; four lines 5.4, not 4 × 1
        var line = new SaleLine("", "", 100, 1);

        var priced = pricing.price(List.of(line, line, line, line), GOLD);

        assertThat(priced.points()).isEqualTo(5);
        assertThat(priced.pointsRules()).extracting(AppliedRule::effect).containsExactly(3L, 2L);
    }

    @Test
    void pointsWithTwoDecimalsAreCountedInHundredths() {
        var fine = new Pricing(RuleSets.withPointsDecimals(2), YUAN);

        assertThat(fine.price(List.of(new SaleLine("", "", 100, 1)), GOLD).points()).isEqualTo(135);
    }

    @Test
    void aProductRuleTouchesItsOwnLinesAlone() {
        var half = new DiscountRule(RuleName.PRODUCT, "糕点半价", 50, new Condition.OfProduct("C003"));
        var product = new Pricing(new RuleSet(2, 0, 0, List.of(half), List.of(), List.of()), YUAN);

        var priced = product.price(List.of(TEA, CAKE), GOLD);

        assertThat(priced.lines()).extracting(PricedLine::net).containsExactly(5_600L, 925L);
        assertThat(priced.discounts()).containsExactly(new AppliedRule(RuleName.PRODUCT, "糕点半价", 50, -925));
    }

    @Test
    void noLineFallsBelowTheFloorPriceNorIsRaisedByIt() {
        var rule = new DiscountRule(RuleName.BASE, "清仓", 1, new Condition.Always());
        var floored = new Pricing(new RuleSet(1, 0, 100, List.of(rule), List.of(), List.of()), YUAN);

        var priced = floored.price(List.of(new SaleLine("", "", 5_000, 1), new SaleLine("", "", 60, 1)), GOLD);

        assertThat(priced.lines()).extracting(PricedLine::net).containsExactly(100L, 60L);
        assertThat(priced.discounts()).extracting(AppliedRule::effect).containsExactly(-4_900L);
    }

    @Test
    void aRechargeGetsTheBonusOfTheHighestTierItReaches() {
        assertThat(pricing.bonus(9_999, GOLD)).isEqualTo(RechargeBonus.NONE);
        assertThat(pricing.bonus(10_000, GOLD)).isEqualTo(new RechargeBonus("充值赠送", 1_000));
        assertThat(pricing.bonus(49_999, GOLD).bonus()).isEqualTo(1_000);
        assertThat(pricing.bonus(50_000, GOLD).bonus()).isEqualTo(6_000);
        assertThat(pricing.bonus(1_000_000, GOLD).bonus()).isEqualTo(15_000);
    }

    @Test
    void ofSeveralRechargeRulesTheMostGenerousCounts() {
        var all = new RechargeRule("平日", new Condition.Always(), List.of(new RechargeTier(10_000, 500)));
        var gold = new RechargeRule("金卡日", new Condition.AtLevel("gold"), List.of(new RechargeTier(10_000, 800)));
        var two = new Pricing(new RuleSet(1, 0, 0, List.of(), List.of(), List.of(all, gold)), YUAN);

        assertThat(two.bonus(10_000, GOLD)).isEqualTo(new RechargeBonus("金卡日", 800));
        assertThat(two.bonus(10_000, SaleContext.ofLevel("normal"))).isEqualTo(new RechargeBonus("平日", 500));
    }

    @Test
    void dongAreRoundedToWholeOnesAndGivePointsByTheThousand() {
        var dong = new Pricing(RuleSets.standard(), CurrencyUnit.of("VND"));
        var priced = dong.price(List.of(new SaleLine("", "", 45_555, 1)), GOLD);

        // 45,555 × 0.90 = 40,999.5; as many points as of 41.00 yuan
        assertThat(priced.net()).isEqualTo(41_000);
        assertThat(priced.points()).isEqualTo(pricing.price(List.of(new SaleLine("", "", 4_556, 1)), GOLD).points());
    }
}
