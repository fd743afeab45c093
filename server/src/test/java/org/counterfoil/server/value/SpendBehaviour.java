package org.counterfoil.server.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterfoil.server.testing.Refused.refused;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.common.marketing.AppliedRule;
import org.counterfoil.common.marketing.RechargeTier;
import org.counterfoil.common.marketing.RuleName;
import org.counterfoil.common.shared.Amount;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.value.Basket;
import org.counterfoil.common.value.BasketLine;
import org.counterfoil.common.value.Leg;
import org.counterfoil.common.value.QuoteSale;
import org.counterfoil.common.value.Recharge;
import org.counterfoil.common.value.Spend;
import org.counterfoil.common.value.Tender;
import org.counterfoil.server.card.CardLife;
import org.counterfoil.server.catalog.NewProduct;
import org.counterfoil.server.catalog.Products;
import org.counterfoil.server.ledger.ConsumptionOrder;
import org.counterfoil.server.marketing.PricingTerms;
import org.counterfoil.server.member.MemberLife;
import org.counterfoil.server.organisation.Closing;
import org.counterfoil.server.organisation.MerchantTerms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Spending from stored value, over HTTP. */
abstract class SpendBehaviour extends ValueBehaviour {

    private static final PricingTerms TEN_PERCENT_BONUS = new PricingTerms(100, "充值赠送",
            List.of(new RechargeTier(10_000, 1_000)), ConsumptionOrder.PROPORTIONAL, 0);

    @Autowired
    private CardLife life;
    @Autowired
    private Closing closing;
    @Autowired
    private MemberLife members;
    @Autowired
    private Products products;

    @Test
    void aSpendTakesPrincipalAndGivesPoints() {
        var house = openHouse();
        var card = house.card();
        var till = till(house);
        till.recharge(card.number(), 20_000);

        var done = till.spend(card.number(), 10_000);

        assertThat(done.kind()).isEqualTo(TransactionKind.SPEND);
        assertThat(done.number()).hasSize(20).startsWith("20260302");
        assertThat(done.gross()).isEqualTo(10_000);
        assertThat(done.net()).isEqualTo(10_000);
        assertThat(done.points()).isEqualTo(100);
        assertThat(done.tender()).isEqualTo(Tender.STORED_VALUE);
        assertThat(done.card()).isEqualTo(card.number());
        assertThat(done.store()).isEqualTo("南山店");
        assertThat(done.terminalAlias()).isEqualTo("1 号台");
        assertThat(done.operator()).isEqualTo("林小满");
        assertThat(done.legs()).containsExactlyInAnyOrder(
                new Leg("principal", card.number(), "money", -10_000, 20_000, 10_000),
                new Leg("bonus", card.number(), "money", 0, 0, 0),
                new Leg("points", card.number(), "points", 100, 0, 100));
        assertHolds(till.balances(card.number()), 10_000, 0, 100);
    }

    @Test
    void aGoldMemberPaysNinetyPercentAndGetsHalfAsManyPointsMore() {
        var house = openHouse();
        var card = house.card("GOLD", Optional.empty());
        var till = till(house);
        till.recharge(card.number(), 20_000);

        var done = till.values().spend(new Spend(till.key(), Till.amount(card.number(), 10_000), 9_000,
                Optional.empty(), "赠杯套"));

        assertThat(done.net()).isEqualTo(9_000);
        assertThat(done.points()).isEqualTo(135);
        assertThat(done.discounts()).containsExactly(new AppliedRule(RuleName.LEVEL, "金卡", 90, -1_000));
        assertThat(done.remark()).isEqualTo("赠杯套");
        assertThat(done.level()).isEqualTo("金卡");
    }

    @Test
    void principalAndBonusAreSpentInProportion() {
        var house = openHouse();
        lay(house, TEN_PERCENT_BONUS);
        var card = house.card();
        var till = till(house);
        till.values().recharge(new Recharge(till.key(), card.number(), 10_000, 1_000,
                Tender.CASH, Optional.empty(), ""));

        var done = till.spend(card.number(), 1_234);

        // 12.34 × 100 / 110 = 11.218, 12.34 × 10 / 110 = 1.122
        assertThat(done.bonus()).isEqualTo(-112);
        assertHolds(till.balances(card.number()), 10_000 - 1_122, 1_000 - 112, 12);
    }

    @Test
    void theQuoteSaysWhatWillBeLeftToTheCent() {
        var house = openHouse();
        lay(house, TEN_PERCENT_BONUS);
        var card = house.card();
        var till = till(house);
        till.values().recharge(new Recharge(till.key(), card.number(), 12_300, 1_000,
                Tender.CASH, Optional.empty(), ""));

        var quote = till.values().quoteSale(new QuoteSale(Till.amount(card.number(), 3_333), Tender.STORED_VALUE));
        till.spend(card.number(), 3_333);

        assertThat(quote.refusal()).isEmpty();
        assertThat(quote.after()).contains(till.balances(card.number()));
    }

    @Test
    void aQuoteTellsWhatIsMissingAndChangesNothing() {
        var house = openHouse();
        var card = house.card();
        var till = till(house);
        till.recharge(card.number(), 1_000);

        var quote = till.values().quoteSale(new QuoteSale(Till.amount(card.number(), 1_500), Tender.STORED_VALUE));

        assertThat(quote.refusal().orElseThrow().code()).isEqualTo(RefusalCode.BALANCE_INSUFFICIENT);
        assertThat(quote.refusal().orElseThrow().arguments()).containsEntry("missing", "500");
        assertThat(quote.after()).isEmpty();
        assertHolds(till.balances(card.number()), 1_000, 0, 0);
    }

    @Test
    void productsAreSoldAtTheServersPrice() {
        var house = openHouse();
        house.run(() -> products.add(new NewProduct("T1", "690001", "茉莉雪芽", "袋", 6_800, Set.of())));
        var card = house.card();
        var till = till(house);
        till.recharge(card.number(), 20_000);
        var basket = new Basket(Optional.of(card.number()),
                List.of(BasketLine.ofProduct("T1", 2), BasketLine.ofAmount(50)));

        var done = till.values().spend(new Spend(till.key(), basket, 13_650, Optional.empty(), ""));

        assertThat(done.lines()).extracting(line -> line.line().name()).containsExactly("茉莉雪芽", "");
        assertThat(done.net()).isEqualTo(13_650);
    }

    @Test
    void moreThanThereIsIsRefusedNamingWhatIsMissing() {
        var house = openHouse();
        var card = house.card();
        var till = till(house);
        till.recharge(card.number(), 5_000);

        var refusal = refused(RefusalCode.BALANCE_INSUFFICIENT, () -> till.spend(card.number(), 5_001));

        assertThat(refusal.arguments()).containsEntry("available", "5000").containsEntry("missing", "1");
        assertHolds(till.balances(card.number()), 5_000, 0, 0);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, -10_000, Long.MIN_VALUE})
    void anAmountThatIsNotPositiveIsRefused(long minor) {
        var house = openHouse();
        var card = house.card();
        var till = till(house);
        refused(RefusalCode.AMOUNT_NOT_POSITIVE, () -> till.spend(card.number(), minor));
    }

    @ParameterizedTest
    @ValueSource(longs = {Amount.MAX + 1, 100_000_000_000_000_000L, Long.MAX_VALUE})
    void anAmountBeyondEveryTransactionIsRefused(long minor) {
        var house = openHouse();
        var card = house.card();
        var till = till(house);
        refused(RefusalCode.AMOUNT_TOO_LARGE, () -> till.spend(card.number(), minor));
    }

    @Test
    void overTheMerchantsLimitOfOneTransactionIsRefused() {
        var house = supplied(houses.open(MerchantTerms.usual(houses.nextCode(), "限额茶行").withLimits(Amount.MAX, 9_999)));
        var card = house.card();
        var till = till(house);
        var refusal = refused(RefusalCode.OVER_TRANSACTION_LIMIT, () -> till.spend(card.number(), 10_000));
        assertThat(refusal.arguments()).containsEntry("max", "9999");
    }

    @Test
    void aBasketThatSellsNothingIsRefused() {
        var house = openHouse();
        var card = house.card();
        var till = till(house);
        var empty = new Basket(Optional.of(card.number()), List.of());
        refused(RefusalCode.LINES_MISSING,
                () -> till.values().spend(new Spend(till.key(), empty, 0, Optional.empty(), "")));
        var unknown = new Basket(Optional.of(card.number()), List.of(BasketLine.ofProduct("nothing", 1)));
        refused(RefusalCode.PRODUCT_UNKNOWN,
                () -> till.values().spend(new Spend(till.key(), unknown, 1, Optional.empty(), "")));
        var none = new Basket(Optional.of(card.number()), List.of(new BasketLine("", 100, 0)));
        refused(RefusalCode.BAD_REQUEST,
                () -> till.values().spend(new Spend(till.key(), none, 1, Optional.empty(), "")));
    }

    @Test
    void aPriceThatChangedSinceTheQuoteIsRefused() {
        var house = openHouse();
        var card = house.card();
        var till = till(house);
        till.recharge(card.number(), 20_000);
        lay(house, new PricingTerms(80, "", List.of(), ConsumptionOrder.PROPORTIONAL, 0));

        var refusal = refused(RefusalCode.QUOTE_CHANGED, () -> till.spend(card.number(), 10_000));

        assertThat(refusal.arguments()).containsEntry("now", "8000");
        assertHolds(till.balances(card.number()), 20_000, 0, 0);
    }

    @Test
    void withoutACardNothingIsSpent() {
        var house = openHouse();
        var till = till(house);
        var basket = new Basket(Optional.empty(), List.of(BasketLine.ofAmount(100)));
        refused(RefusalCode.CARD_NEEDED,
                () -> till.values().spend(new Spend(till.key(), basket, 100, Optional.empty(), "")));
        refused(RefusalCode.CARD_UNKNOWN, () -> till.spend("8888999988887777", 100));
    }

    @Test
    void aCardThatMayNotBeUsedIsRefusedForItsReason() {
        var house = openHouse();
        var till = till(house);
        var lost = house.card();
        house.run(() -> life.reportLost(house.administrator(), lost.id()));
        refused(RefusalCode.CARD_LOST, () -> till.spend(lost.number(), 100));
        var replaced = house.card();
        house.run(() -> life.replace(house.administrator(), replaced.id(), house.card().id()));
        refused(RefusalCode.CARD_REPLACED, () -> till.spend(replaced.number(), 100));
        var cancelled = house.card();
        house.run(() -> life.cancel(house.administrator(), cancelled.id()));
        refused(RefusalCode.CARD_CANCELLED, () -> till.spend(cancelled.number(), 100));
        var fresh = house.producedCard("STD", Optional.empty());
        refused(RefusalCode.CARD_NOT_ACTIVATED, () -> till.spend(fresh.number(), 100));
        var locked = house.card();
        house.run(() -> members.lock(house.administrator(), locked.member(), ""));
        refused(RefusalCode.MEMBER_LOCKED, () -> till.spend(locked.number(), 100));
    }

    @Test
    void aCardWithAPinIsSpentFromWithItAlone() {
        var house = openHouse();
        var card = house.cardWithPin("4711");
        var till = till(house);
        till.recharge(card.number(), 20_000);
        refused(RefusalCode.PIN_NEEDED, () -> spendWithPin(till, card.number(), Optional.empty()));
        var wrong = refused(RefusalCode.PIN_WRONG, () -> spendWithPin(till, card.number(), Optional.of("0815")));
        assertThat(wrong.arguments()).containsKey("left");
        assertThat(wrong.arguments().values()).doesNotContain("0815");
        spendWithPin(till, card.number(), Optional.of("4711"));
        for (int tries = 1; tries < 5; tries++) {
            refused(RefusalCode.PIN_WRONG, () -> spendWithPin(till, card.number(), Optional.of("0815")));
        }
        refused(RefusalCode.PIN_LOCKED, () -> spendWithPin(till, card.number(), Optional.of("0815")));
        refused(RefusalCode.PIN_LOCKED, () -> spendWithPin(till, card.number(), Optional.of("4711")));
        assertThat(till.balances(card.number()).principal()).isEqualTo(19_900);
    }

    @Test
    void aRequestThatFailsAnywayCostsNoTryOfThePin() {
        var house = openHouse();
        var card = house.cardWithPin("4711");
        var till = till(house);
        for (int tries = 0; tries < 10; tries++) {
            refused(RefusalCode.QUOTE_CHANGED, () -> till.values().spend(new Spend(till.key(),
                    Till.amount(card.number(), 100), 99, Optional.of("0815"), "")));
        }
        till.recharge(card.number(), 100);
        spendWithPin(till, card.number(), Optional.of("4711"));
    }

    @Test
    void inAClosedStoreNothingIsSpent() {
        var house = openHouse();
        var card = house.card();
        var till = till(house);
        till.recharge(card.number(), 20_000);
        house.run(() -> closing.closeStore(house.administrator(), house.places().store()));
        refused(RefusalCode.STORE_CLOSED, () -> till.spend(card.number(), 100));
    }

    @Test
    void anotherMerchantsCardIsUnknown() {
        var one = openHouse();
        var another = openHouse();
        var card = one.card();
        till(one).recharge(card.number(), 20_000);
        refused(RefusalCode.CARD_UNKNOWN, () -> till(another).spend(card.number(), 100));
    }

    private static void spendWithPin(Till till, String card, Optional<String> pin) {
        till.values().spend(new Spend(till.key(), Till.amount(card, 100), 100, pin, ""));
    }
}
