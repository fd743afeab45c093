package org.counterfoil.common.marketing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;

import org.counterfoil.common.shared.CurrencyUnit;
import org.junit.jupiter.api.Test;

/** The worked examples of docs/worked-examples.md that have coupons in them. */
class CouponPricingTest {

    private static final CurrencyUnit YUAN = CurrencyUnit.of("CNY");
    private static final SaleContext GOLD = SaleContext.ofLevel("gold");
    private static final SaleLine TEA = new SaleLine("T001", "茉莉雪芽", 2800, 2);
    private static final SaleLine CAKE = new SaleLine("C003", "桂花糕", 1850, 1);
    private static final SaleCoupon TWENTY = cash("Q1", 2_000);
    private static final SaleCoupon NINETY_PERCENT = new SaleCoupon("Q2", "九折券",
            CouponTerms.of(new CouponWorth.Discount(90)));

    private final Pricing pricing = new Pricing(RuleSets.standard(), YUAN);

    private static SaleCoupon cash(String code, long amount) {
        return new SaleCoupon(code, "代金券", CouponTerms.of(new CouponWorth.CashValue(amount)));
    }

    @Test
    void aCashValueComesOffWhatTheRatesLeftAndPointsAreOfWhatIsPaid() {
        var priced = pricing.price(List.of(TEA, CAKE), GOLD, List.of(TWENTY));

        // 50.40 + 16.65 = 67.05; 20.00 split 15.0335… and 4.9664…
        assertThat(priced.net()).isEqualTo(4_705);
        assertThat(priced.lines()).extracting(PricedLine::net).containsExactly(5_040L - 1_503, 1_665L - 497);
        assertThat(priced.discounts()).extracting(AppliedRule::rule, AppliedRule::effect)
                .containsExactly(tuple(RuleName.LEVEL, -745L), tuple(RuleName.COUPON, -2_000L));
        assertThat(priced.discounts().getLast().coupon()).contains("Q1");
        assertThat(priced.couponPart()).isEqualTo(2_000);
        assertThat(priced.points()).isEqualTo(70);
    }

    @Test
    void ofTwoCouponsTheRateComesFirstHoweverTheyWereScanned() {
        var one = pricing.price(List.of(new SaleLine("", "", 10_000, 1)), SaleContext.withoutMember(),
                List.of(TWENTY, NINETY_PERCENT));
        var other = pricing.price(List.of(new SaleLine("", "", 10_000, 1)), SaleContext.withoutMember(),
                List.of(NINETY_PERCENT, TWENTY));

        assertThat(one).isEqualTo(other);
        assertThat(one.net()).isEqualTo(7_000);
        assertThat(one.discounts()).extracting(AppliedRule::label, AppliedRule::percent, AppliedRule::effect)
                .containsExactly(tuple("九折券", 90, -1_000L), tuple("代金券", 0, -2_000L));
    }

    @Test
    void aCouponNeverTakesMoreThanThereIsAndTheNextFindsNothing() {
        var priced = pricing.price(List.of(CAKE), SaleContext.withoutMember(), List.of(cash("Q3", 500), TWENTY));

        assertThat(priced.net()).isZero();
        assertThat(priced.points()).isZero();
        assertThat(priced.discounts()).extracting(rule -> rule.coupon().orElseThrow(), AppliedRule::effect)
                .containsExactly(tuple("Q1", -1_850L), tuple("Q3", 0L));
    }

    @Test
    void noLineFallsBelowItsFloor() {
        var floored = new Pricing(new RuleSet(1, 0, 100, List.of(), List.of(), List.of()), YUAN);

        var priced = floored.price(List.of(new SaleLine("", "", 120, 1), new SaleLine("", "", 60, 1),
                new SaleLine("", "", 1_000, 1)), GOLD, List.of(cash("Q4", 5_000)));

        assertThat(priced.lines()).extracting(PricedLine::net).containsExactly(100L, 60L, 100L);
        assertThat(priced.couponPart()).isEqualTo(920);
    }
}
