package org.counterfoil.common.marketing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

import org.counterfoil.common.shared.CurrencyUnit;

class CouponPricingPropertiesTest {

    private static final CurrencyUnit YUAN = CurrencyUnit.of("CNY");
    private static final SaleContext MEMBER = SaleContext.ofLevel("gold");

    @Property
    void whatRatesAndCouponsTookAddsUpToTheWholeDiscount(@ForAll("sales") List<SaleLine> lines,
            @ForAll("coupons") List<SaleCoupon> coupons, @ForAll("rules") RuleSet rules) {
        var priced = new Pricing(rules, YUAN).price(lines, MEMBER, coupons);

        assertThat(priced.discounts().stream().mapToLong(AppliedRule::effect).sum())
                .isEqualTo(priced.net() - priced.gross());
        assertThat(priced.lines().stream().mapToLong(PricedLine::net).sum()).isEqualTo(priced.net());
        assertThat(priced.discounts()).allMatch(rule -> rule.effect() <= 0);
        assertThat(priced.discounts().stream().filter(rule -> rule.rule() == RuleName.COUPON))
                .hasSameSizeAs(coupons);
    }

    @Property
    void noCouponTakesALineBelowItsFloorNorRaisesIt(@ForAll("sales") List<SaleLine> lines,
            @ForAll("coupons") List<SaleCoupon> coupons, @ForAll("rules") RuleSet rules) {
        var without = new Pricing(rules, YUAN).price(lines, MEMBER);
        var with = new Pricing(rules, YUAN).price(lines, MEMBER, coupons);

        for (int i = 0; i < lines.size(); i++) {
            assertThat(with.lines().get(i).net()).isLessThanOrEqualTo(without.lines().get(i).net())
                    .isGreaterThanOrEqualTo(Math.min(rules.lineFloor(), lines.get(i).gross()));
        }
    }

    @Property
    void oneCashValueTakesAllThatItIsWorthWhereTheFloorsAllowIt(@ForAll("sales") List<SaleLine> lines,
            @ForAll("amounts") long amount, @ForAll("rules") RuleSet rules) {
        var without = new Pricing(rules, YUAN).price(lines, MEMBER);
        var with = new Pricing(rules, YUAN).price(lines, MEMBER, List.of(coupon(0, new CouponWorth.CashValue(amount))));

        var floors = lines.stream().mapToLong(line -> Math.min(rules.lineFloor(), line.gross())).sum();
        assertThat(with.couponPart()).isEqualTo(Math.min(amount, without.net() - floors));
    }

    @Property
    void theOrderInWhichCouponsAreScannedMakesNoDifference(@ForAll("sales") List<SaleLine> lines,
            @ForAll("coupons") List<SaleCoupon> coupons, @ForAll("rules") RuleSet rules, @ForAll long seed) {
        var shuffled = new ArrayList<>(coupons);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(new Pricing(rules, YUAN).price(lines, MEMBER, shuffled))
                .isEqualTo(new Pricing(rules, YUAN).price(lines, MEMBER, coupons));
    }

    @Property
    void withoutCouponsThePriceIsAsBefore(@ForAll("sales") List<SaleLine> lines, @ForAll("rules") RuleSet rules) {
        assertThat(new Pricing(rules, YUAN).price(lines, MEMBER, List.of()))
                .isEqualTo(new Pricing(rules, YUAN).price(lines, MEMBER));
    }

    @Property
    void aDrawnCodeIsReadAgainAndAWrongDigitIsNoticed(@ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int place,
            @ForAll @IntRange(min = 1, max = 9) int by) {
        var code = CouponCode.draw(new Random(seed));
        var digit = (code.charAt(place) - '0' + by) % 10;
        var mistyped = code.substring(0, place) + digit + code.substring(place + 1);

        assertThat(CouponCode.read(code.toLowerCase().replaceAll("(....)", "$1 "))).contains(code);
        assertThat(CouponCode.read(mistyped)).isEmpty();
        assertThat(CouponCode.looksLike(mistyped)).isTrue();
    }

    @Provide
    Arbitrary<List<SaleLine>> sales() {
        return Combinators
                .combine(Arbitraries.longs().between(1, 1_000_000), Arbitraries.integers().between(1, 9999))
                .as((price, quantity) -> new SaleLine("", "", price, quantity)).list().ofMinSize(1).ofMaxSize(20);
    }

    @Provide
    Arbitrary<Long> amounts() {
        return Arbitraries.longs().between(1, 10_000_000_000L);
    }

    @Provide
    Arbitrary<List<SaleCoupon>> coupons() {
        Arbitrary<CouponWorth> cash = amounts().map(CouponWorth.CashValue::new);
        Arbitrary<CouponWorth> rates = Arbitraries.integers().between(1, 99).map(CouponWorth.Discount::new);
        return Arbitraries.oneOf(cash, rates).list().ofMaxSize(5).map(worths -> {
            var coupons = new ArrayList<SaleCoupon>();
            worths.forEach(worth -> coupons.add(coupon(coupons.size(), worth)));
            return coupons;
        });
    }

    private static SaleCoupon coupon(int place, CouponWorth worth) {
        return new SaleCoupon("Q" + place, "券", CouponTerms.of(worth));
    }

    @Provide
    Arbitrary<RuleSet> rules() {
        var always = new Condition.Always();
        var discounts = Arbitraries.integers().between(1, 100)
                .map(percent -> new DiscountRule(RuleName.BASE, "", percent, always)).list().ofMaxSize(3);
        var points = Arbitraries.integers().between(0, 10_000)
                .map(percent -> new PointsRule(RuleName.BASE, "", percent, always)).list().ofMaxSize(3);
        return Combinators.combine(discounts, points, Arbitraries.longs().between(0, 5_000))
                .as((off, given, floor) -> new RuleSet(1, 0, floor, off, given, List.of()));
    }
}
