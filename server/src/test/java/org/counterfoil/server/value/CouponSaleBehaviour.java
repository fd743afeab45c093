package org.counterfoil.server.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterfoil.server.testing.Refused.refused;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.common.marketing.AppliedRule;
import org.counterfoil.common.marketing.CouponTerms;
import org.counterfoil.common.marketing.CouponWorth;
import org.counterfoil.common.marketing.RuleName;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.RefusedException;
import org.counterfoil.common.value.CashSale;
import org.counterfoil.common.value.Leg;
import org.counterfoil.common.value.QuoteSale;
import org.counterfoil.common.value.SaleQuote;
import org.counterfoil.common.value.Spend;
import org.counterfoil.common.value.Tender;
import org.counterfoil.common.value.TransactionDetails;
import org.counterfoil.common.value.TransactionFilter;
import org.junit.jupiter.api.Test;

/** Coupons in sales, over HTTP. */
abstract class CouponSaleBehaviour extends ValueBehaviour {

    private static final CouponTerms TWENTY = CouponTerms.of(new CouponWorth.CashValue(2_000));
    private static final CouponTerms NINETY_PERCENT = CouponTerms.of(new CouponWorth.Discount(90));
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Optional<LocalDate> ANY_DAY = Optional.empty();

    @Test
    void aSpendTakesTheCouponWithTheMoneyAndCountsPointsOfWhatIsPaid() {
        var house = openHouse();
        var card = house.card("GOLD", Optional.empty());
        var coupon = house.coupon(TWENTY);
        var till = till(house);
        till.recharge(card.number(), 20_000);

        var done = spend(till, card.number(), 7_000, coupon);

        assertThat(done.gross()).isEqualTo(10_000);
        assertThat(done.net()).isEqualTo(7_000);
        assertThat(done.couponPart()).isEqualTo(2_000);
        assertThat(done.discounts()).containsExactly(new AppliedRule(RuleName.LEVEL, "金卡", 90, -1_000),
                new AppliedRule(RuleName.COUPON, "开业券", 0, -2_000, Optional.of(coupon)));
        assertThat(done.points()).isEqualTo(105);
        assertThat(done.legs()).contains(new Leg("coupon", card.number(), "coupon", -1, 1, 0));
        assertThat(till.transactions().details(done.number())).isEqualTo(done);
        assertHolds(till.balances(card.number()), 13_000, 0, 105);
        refused(RefusalCode.COUPON_USED, () -> quote(till, 10_000, coupon));
        refused(RefusalCode.COUPON_USED, () -> spend(till, card.number(), 7_000, coupon));
    }

    @Test
    void aCashSaleNeedsNoCardForACouponInHandAndTheListTellsItsPart() {
        var house = openHouse();
        var twenty = house.coupon(TWENTY);
        var rate = house.coupon(NINETY_PERCENT);
        var till = till(house);

        var quote = quote(till, 10_000, twenty, rate);
        assertThat(quote.priced().net()).isEqualTo(7_000);
        assertThat(quote.refusal()).isEmpty();
        var done = cash(till, 10_000, 7_000, twenty, rate);

        assertThat(done.couponPart()).isEqualTo(3_000);
        assertThat(done.discounts()).extracting(rule -> rule.coupon().orElseThrow()).containsExactly(rate, twenty);
        var rows = till.transactions().list(new TransactionFilter(TODAY, TODAY, Set.of(TransactionKind.CASH_SALE), "",
                false, Optional.empty(), 10)).rows();
        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.couponPart()).isEqualTo(3_000);
            assertThat(row.net()).isEqualTo(7_000);
        });
    }

    @Test
    void aCouponThatCoversTheSaleLeavesNothingToPay() {
        var house = openHouse();
        var card = house.card();
        var coupons = house.coupons(TWENTY, 2, Optional.empty());
        var till = till(house);

        assertThat(cash(till, 1_500, 0, coupons.get(0)).net()).isZero();
        var done = till.values().spend(new Spend(till.key(), Till.amount(card.number(), 1_500, coupons.get(1)), 0,
                Optional.empty(), ""));

        assertThat(done.couponPart()).isEqualTo(1_500);
        assertThat(done.points()).isZero();
        refused(RefusalCode.TRANSACTION_NOT_VOIDABLE, () -> till.returnGoods(done, 1));
        till.voids(done);
        assertThat(quote(till, 1_500, coupons.get(1)).priced().net()).isZero();
    }

    @Test
    void whatACouponAsksForIsAskedBeforeItIsTaken() {
        var house = openHouse();
        var till = till(house);
        var tomorrow = house.coupon(terms(0, Optional.of(TODAY.plusDays(1)), ANY_DAY, Optional.empty()));
        var yesterday = house.coupon(terms(0, ANY_DAY, Optional.of(TODAY.minusDays(1)), Optional.empty()));
        var fromHundred = house.coupon(terms(10_000, ANY_DAY, ANY_DAY, Optional.empty()));

        refused(RefusalCode.COUPON_NOT_VALID_YET, () -> cash(till, 10_000, 8_000, tomorrow));
        refused(RefusalCode.COUPON_EXPIRED, () -> cash(till, 10_000, 8_000, yesterday));
        var small = refused(RefusalCode.COUPON_BELOW_MINIMUM, () -> cash(till, 9_000, 7_000, fromHundred));
        assertThat(small.arguments()).containsEntry("missing", "1000").containsEntry("coupon", fromHundred);
        refused(RefusalCode.COUPON_UNKNOWN, () -> quote(till, 10_000, "Q123456789015"));
        refused(RefusalCode.COUPON_UNKNOWN, () -> quote(till, 10_000, "nonsense"));
        refused(RefusalCode.BAD_REQUEST, () -> quote(till, 10_000, fromHundred, "q" + fromHundred.substring(1)));
        assertThat(cash(till, 10_000, 8_000, fromHundred).net()).isEqualTo(8_000);
    }

    @Test
    void aCouponOfAMemberOrALevelIsForNobodyElse() {
        var house = openHouse();
        var till = till(house);
        var gold = house.card("GOLD", Optional.empty());
        var owner = house.card();
        var mine = house.coupons(TWENTY, 2, Optional.of(owner.member())).getFirst();
        var golden = house.coupon(terms(0, ANY_DAY, ANY_DAY, Optional.of("GOLD")));

        refused(RefusalCode.COUPON_OF_ANOTHER, () -> quote(till, 10_000, mine));
        refused(RefusalCode.COUPON_OF_ANOTHER, () -> quoteOf(till, gold.number(), mine));
        refused(RefusalCode.COUPON_OF_LEVEL, () -> quoteOf(till, owner.number(), golden));
        assertThat(quoteOf(till, gold.number(), golden).priced().net()).isEqualTo(7_000);
        assertThat(till.balances(owner.number()).coupons()).isEqualTo(2);
        assertThat(quoteOf(till, owner.number(), mine).after().orElseThrow().coupons()).isEqualTo(1);
        till.values().cashSale(new CashSale(till.key(), Till.amount(owner.number(), 10_000, mine), Tender.CASH, 8_000,
                8_000, ""));
        assertThat(till.balances(owner.number()).coupons()).isEqualTo(1);
    }

    @Test
    void aSaleTakesFiveCouponsAndNoneThatFindsNothingToTakeOff() {
        var house = openHouse();
        var till = till(house);
        var coupons = house.coupons(TWENTY, 6, Optional.empty());

        refused(RefusalCode.COUPONS_TOO_MANY, () -> quote(till, 100_000, coupons.toArray(String[]::new)));
        refused(RefusalCode.COUPON_WITHOUT_EFFECT, () -> quote(till, 2_000, coupons.get(0), coupons.get(1)));
        assertThat(quote(till, 10_000, coupons.subList(0, 5).toArray(String[]::new)).priced().net()).isZero();
    }

    @Test
    void aVoidGivesTheCouponBack() {
        var house = openHouse();
        var coupon = house.coupon(TWENTY);
        var till = till(house);
        var done = cash(till, 10_000, 8_000, coupon);

        var back = till.voids(done);

        assertThat(back.legs()).containsExactly(new Leg("coupon", "", "coupon", 1, 0, 1));
        assertThat(cash(till, 10_000, 8_000, coupon).net()).isEqualTo(8_000);
    }

    @Test
    void aReturnGivesTheCouponBackWithTheLastOfTheGoods() {
        var house = openHouse();
        var card = house.card();
        var coupon = house.coupon(TWENTY);
        var till = till(house);
        till.recharge(card.number(), 10_000);
        var done = spend(till, card.number(), 8_000, coupon);

        till.returnGoods(done, 7_999);
        refused(RefusalCode.COUPON_USED, () -> quote(till, 10_000, coupon));
        refused(RefusalCode.RETURN_OVER_ORIGINAL, () -> till.returnGoods(done, 2));
        till.returnGoods(done, 1);

        assertThat(quote(till, 10_000, coupon).priced().net()).isEqualTo(8_000);
        assertHolds(till.balances(card.number()), 10_000, 0, 0);
    }

    @Test
    void ofTwoCouponsAReturnOfHalfGivesOneBack() {
        var house = openHouse();
        var coupons = house.coupons(TWENTY, 2, Optional.empty());
        var till = till(house);
        var done = cash(till, 10_000, 6_000, coupons.get(0), coupons.get(1));

        till.returnGoods(done, 2_999);
        assertThat(usable(till, coupons)).isZero();
        till.returnGoods(done, 1);
        assertThat(usable(till, coupons)).isEqualTo(1);
        till.returnGoods(done, 3_000);
        assertThat(usable(till, coupons)).isEqualTo(2);
    }

    @Test
    void twoDesksUseTheSameCouponAtOnceAndOneOfThemSucceeds() throws Exception {
        var house = openHouse();
        var desks = List.of(till(house), till(house, house.places().desk(), "M1"));
        for (int round = 0; round < 5; round++) {
            var coupon = house.coupon(TWENTY);
            var outcomes = atOnce(desks.stream().<Callable<String>>map(desk -> () -> tried(desk, coupon)).toList());

            assertThat(outcomes).containsExactlyInAnyOrder("done", RefusalCode.COUPON_USED.key());
        }
    }

    @Test
    void aRefusedSaleLeavesTheCouponAndARepeatedOneTakesItOnce() {
        var house = openHouse();
        var card = house.card();
        var coupon = house.coupon(TWENTY);
        var till = till(house);

        refused(RefusalCode.BALANCE_INSUFFICIENT, () -> spend(till, card.number(), 8_000, coupon));
        var sale = new CashSale(till.key(), Till.amount("", 10_000, coupon), Tender.CASH, 8_000, 8_000, "");
        var first = till.values().cashSale(sale);

        assertThat(till.values().cashSale(sale)).isEqualTo(first);
    }

    private static CouponTerms terms(long least, Optional<LocalDate> from, Optional<LocalDate> until,
            Optional<String> level) {
        return new CouponTerms(new CouponWorth.CashValue(2_000), least, from, until, level);
    }

    private static String tried(Till desk, String coupon) {
        try {
            cash(desk, 10_000, 8_000, coupon);
            return "done";
        } catch (RefusedException refused) {
            return refused.refusal().code().key();
        }
    }

    private static List<String> atOnce(List<Callable<String>> tries) throws Exception {
        var start = new CyclicBarrier(tries.size());
        try (var threads = Executors.newFixedThreadPool(tries.size())) {
            var running = new ArrayList<Future<String>>();
            tries.forEach(one -> running.add(threads.submit(() -> {
                start.await();
                return one.call();
            })));
            var outcomes = new ArrayList<String>();
            for (var one : running) {
                outcomes.add(one.get());
            }
            return outcomes;
        }
    }

    private static long usable(Till till, List<String> coupons) {
        return coupons.stream().filter(coupon -> {
            try {
                quote(till, 10_000, coupon);
                return true;
            } catch (RefusedException used) {
                return false;
            }
        }).count();
    }

    private static SaleQuote quote(Till till, long minor, String... coupons) {
        return till.values().quoteSale(new QuoteSale(Till.amount("", minor, coupons), Tender.CASH));
    }

    private static SaleQuote quoteOf(Till till, String card, String... coupons) {
        return till.values().quoteSale(new QuoteSale(Till.amount(card, 10_000, coupons), Tender.CASH));
    }

    /** Of 100.00. */
    private static TransactionDetails spend(Till till, String card, long net, String... coupons) {
        return till.values().spend(new Spend(till.key(), Till.amount(card, 10_000, coupons), net, Optional.empty(),
                ""));
    }

    private static TransactionDetails cash(Till till, long gross, long net, String... coupons) {
        return till.values().cashSale(new CashSale(till.key(), Till.amount("", gross, coupons), Tender.CASH, net, net,
                ""));
    }
}
