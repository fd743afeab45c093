package org.counterfoil.common.marketing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.counterfoil.common.shared.CurrencyUnit;
import org.counterfoil.common.shared.Everyday;

class PricingPropertiesTest {

    @Property
    void whatTheRulesTookAddsUpToTheWholeDiscount(@ForAll("sales") List<SaleLine> lines,
            @ForAll("rules") RuleSet rules, @ForAll("contexts") SaleContext context,
            @ForAll("currencies") CurrencyUnit currency) {
        var priced = new Pricing(rules, currency).price(lines, context);

        assertThat(priced.discounts().stream().mapToLong(AppliedRule::effect).sum())
                .isEqualTo(priced.net() - priced.gross());
        assertThat(priced.lines().stream().mapToLong(PricedLine::net).sum()).isEqualTo(priced.net());
        assertThat(priced.lines()).allMatch(line -> line.net() >= 0 && line.net() <= line.line().gross());
    }

    @Property
    void aLineIsTheExactProductOfItsRatesRoundedHalfUp(@ForAll("lines") SaleLine line, @ForAll("rules") RuleSet rules,
            @ForAll("contexts") SaleContext context,
            @ForAll("currencies") CurrencyUnit currency) {
        var priced = new Pricing(rules, currency).price(List.of(line), context);

        // half up of n / d is floor((2n + d) / 2d)
        var numerator = BigInteger.valueOf(line.gross())
                .multiply(BigInteger.valueOf(context.store().discountPercent()));
        var denominator = BigInteger.valueOf(100);
        for (var rule : rules.discounts()) {
            numerator = numerator.multiply(BigInteger.valueOf(rule.percent()));
            denominator = denominator.multiply(BigInteger.valueOf(100));
        }
        var expected = numerator.shiftLeft(1).add(denominator).divide(denominator.shiftLeft(1));
        assertThat(priced.net()).isEqualTo(expected.longValueExact());
    }

    @Property
    void pointsAreTheExactSumRoundedDownOnce(@ForAll("sales") List<SaleLine> lines, @ForAll("rules") RuleSet rules,
            @ForAll("contexts") SaleContext context,
            @ForAll("currencies") CurrencyUnit currency) {
        var priced = new Pricing(rules, currency).price(lines, context);

        // the rules of these sets give points to everyone, a store to members alone
        var percents = rules.points().stream().mapToLong(PointsRule::percent).sum()
                + (context.level().isPresent() ? context.store().pointsPercent() : 0);
        var exact = BigInteger.valueOf(priced.net()).multiply(BigInteger.valueOf(percents))
                .multiply(BigInteger.TEN.pow(rules.pointsDecimals()))
                .divide(BigInteger.valueOf(100).multiply(BigInteger.TEN.pow(currency.digits()))
                        .multiply(BigInteger.valueOf(Everyday.of(currency).pointsPer())));
        assertThat(priced.points()).isEqualTo(exact.longValueExact());
        assertThat(priced.pointsRules().stream().mapToLong(AppliedRule::effect).sum()).isEqualTo(priced.points());
    }

    @Property
    void theSameSaleIsPricedTheSameAgain(@ForAll("sales") List<SaleLine> lines, @ForAll("rules") RuleSet rules,
            @ForAll("contexts") SaleContext context,
            @ForAll("currencies") CurrencyUnit currency) {
        assertThat(new Pricing(rules, currency).price(lines, context))
                .isEqualTo(new Pricing(rules, currency).price(lines, context));
    }

    @Property
    void aStoresRatesAreTheMerchantsLaidDownForOneStore(@ForAll("sales") List<SaleLine> lines,
            @ForAll("rules") RuleSet rules, @ForAll("contexts") SaleContext context,
            @ForAll("currencies") CurrencyUnit currency) {
        var laid = new RuleSet(rules.version(), rules.pointsDecimals(), rules.lineFloor(),
                and(rules.discounts(), new DiscountRule(RuleName.STORE, context.store().name(),
                        context.store().discountPercent(), new Condition.Always())),
                and(rules.points(), new PointsRule(RuleName.STORE, context.store().name(),
                        context.store().pointsPercent(), new Condition.AnyMember())),
                List.of());

        assertThat(new Pricing(rules, currency).price(lines, context))
                .isEqualTo(new Pricing(laid, currency).price(lines, context.at(StoreRates.NONE)));
    }

    @Property
    void partsAddUpAndAreNeverAUnitOff(@ForAll @LongRange(max = 1_000_000_000_000L) long whole,
            @ForAll @Size(min = 1, max = 6) List<@LongRange(min = 1, max = 1_000_000_000) Long> weights) {
        var parts = Split.byWeight(whole, weights.stream().map(BigDecimal::valueOf).toList());

        assertThat(Arrays.stream(parts).sum()).isEqualTo(whole);
        var sum = weights.stream().mapToLong(Long::longValue).sum();
        for (int i = 0; i < parts.length; i++) {
            var off = BigInteger.valueOf(parts[i]).multiply(BigInteger.valueOf(sum))
                    .subtract(BigInteger.valueOf(whole).multiply(BigInteger.valueOf(weights.get(i))));
            assertThat(off.abs()).isLessThan(BigInteger.valueOf(sum));
        }
    }

    /** Of no, two and three decimals, and dong as they were counted before they had none. */
    @Provide
    Arbitrary<CurrencyUnit> currencies() {
        return Arbitraries.of(CurrencyUnit.of("VND"), CurrencyUnit.of("JPY"), CurrencyUnit.of("CNY"),
                CurrencyUnit.of("KWD"), new CurrencyUnit("VND", 2));
    }

    @Provide
    Arbitrary<List<SaleLine>> sales() {
        return lines().list().ofMinSize(1).ofMaxSize(40);
    }

    @Provide
    Arbitrary<SaleLine> lines() {
        return Combinators
                .combine(Arbitraries.longs().between(1, 1_000_000_000), Arbitraries.integers().between(1, 9999))
                .as((price, quantity) -> new SaleLine("", "", price, quantity));
    }

    @Provide
    Arbitrary<SaleContext> contexts() {
        var stores = Combinators
                .combine(Arbitraries.integers().between(1, 100), Arbitraries.integers().between(0, 1000))
                .as((discount, points) -> new StoreRates("", discount, points));
        return Combinators.combine(Arbitraries.of(SaleContext.ofLevel("gold"), SaleContext.withoutMember()), stores)
                .as(SaleContext::at);
    }

    @Provide
    Arbitrary<RuleSet> rules() {
        var discounts = Arbitraries.integers().between(1, 100).list().ofMaxSize(6);
        var points = Arbitraries.integers().between(0, 10_000).list().ofMaxSize(6);
        return Combinators.combine(discounts, points, Arbitraries.integers().between(0, 2)).as(this::ruleSet);
    }

    private RuleSet ruleSet(List<Integer> discounts, List<Integer> points, int decimals) {
        var always = new Condition.Always();
        var off = new ArrayList<DiscountRule>();
        discounts.forEach(percent -> off.add(new DiscountRule(RuleName.BASE, "", percent, always)));
        var given = new ArrayList<PointsRule>();
        points.forEach(percent -> given.add(new PointsRule(RuleName.BASE, "", percent, always)));
        return new RuleSet(1, decimals, 0, off, given, List.of());
    }

    private static <R> List<R> and(List<R> rules, R one) {
        var more = new ArrayList<>(rules);
        more.add(one);
        return more;
    }
}
