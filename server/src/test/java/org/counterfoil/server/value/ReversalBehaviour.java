package org.counterfoil.server.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterfoil.server.testing.Refused.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.common.marketing.RechargeTier;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.value.AdjustedAsset;
import org.counterfoil.common.value.Basket;
import org.counterfoil.common.value.BasketLine;
import org.counterfoil.common.value.CashSale;
import org.counterfoil.common.value.Recharge;
import org.counterfoil.common.value.Spend;
import org.counterfoil.common.value.Tender;
import org.counterfoil.common.value.TransactionDetails;
import org.counterfoil.common.value.TransferredAsset;
import org.counterfoil.common.value.VoidTransaction;
import org.counterfoil.server.ledger.ConsumptionOrder;
import org.counterfoil.server.ledger.SpentPoints;
import org.counterfoil.server.marketing.PricingTerms;
import org.counterfoil.server.marketing.ReversalTerms;
import org.counterfoil.server.value.recipe.CashOutRecipe;
import org.counterfoil.server.value.recipe.Holder;
import org.counterfoil.server.value.recipe.Site;
import org.junit.jupiter.api.Test;

/** Voids, goods returns and cash-outs, over HTTP. */
abstract class ReversalBehaviour extends ValueBehaviour {

    private static final PricingTerms BONUS = new PricingTerms(100, "", List.of(new RechargeTier(10_000, 1_000)),
            ConsumptionOrder.PROPORTIONAL, 0);

    @Test
    void aVoidRestoresEverythingAndBothPointAtEachOther() {
        var house = openHouse();
        lay(house, BONUS);
        var card = house.card();
        var till = till(house);
        rechargeWithBonus(till, card.number());
        var spent = till.spend(card.number(), 5_500);

        var done = till.voids(spent);

        assertThat(done.kind()).isEqualTo(TransactionKind.VOID);
        assertThat(done.voids()).contains(spent.number());
        assertThat(done.net()).isEqualTo(5_500);
        assertThat(done.points()).isEqualTo(-55);
        assertThat(done.bonus()).isEqualTo(500);
        assertThat(till.transactions().details(spent.number()).voidedBy()).contains(done.number());
        assertHolds(till.balances(card.number()), 10_000, 1_000, 0);
    }

    @Test
    void aTransactionIsVoidedOnceOnly() {
        var house = openHouse();
        var card = house.card();
        var till = till(house);
        till.recharge(card.number(), 1_000);
        var spent = till.spend(card.number(), 100);
        var mirror = till.voids(spent);
        refused(RefusalCode.TRANSACTION_VOIDED, () -> till.voids(spent));
        refused(RefusalCode.TRANSACTION_NOT_VOIDABLE, () -> till.voids(mirror));
    }

    @Test
    void aRechargeOfWhichSomeIsSpentCantBeVoidedAndTheRefusalSaysHowMuch() {
        var house = openHouse();
        lay(house, BONUS);
        var card = house.card();
        var till = till(house);
        var recharge = rechargeWithBonus(till, card.number());
        var spent = till.spend(card.number(), 2_200);

        var refusal = refused(RefusalCode.RECHARGE_SPENT, () -> till.voids(recharge));
        assertThat(refusal.arguments()).containsEntry("missing", "2200");

        till.voids(spent);
        till.voids(recharge);
        assertHolds(till.balances(card.number()), 0, 0, 0);
    }

    @Test
    void pointsThatAreSpentCantBeTakenBackByAVoid() {
        var house = openHouse();
        var card = house.card();
        var till = till(house);
        var sale = till.cashSale(card.number(), 10_000);
        till.spendPoints(card.number(), 30);
        var refusal = refused(RefusalCode.POINTS_SPENT, () -> till.voids(sale));
        assertThat(refusal.arguments()).containsEntry("missing", "30");
    }

    @Test
    void everyKindOfMovementIsVoidedByItsMirror() {
        var house = openHouse();
        var card = house.card();
        var other = house.card();
        var till = till(house);
        till.recharge(card.number(), 10_000);
        till.cashSale(card.number(), 10_000);
        till.voids(till.spendPoints(card.number(), 40));
        till.voids(till.transfer(card.number(), other.number(), TransferredAsset.MONEY, 1_000));
        till.voids(till.adjust(card.number(), AdjustedAsset.BONUS, 500));
        till.voids(till.adjust(card.number(), AdjustedAsset.PRINCIPAL, -500));
        assertHolds(till.balances(card.number()), 10_000, 0, 100);
        assertHolds(till.balances(other.number()), 0, 0, 0);
    }

    @Test
    void aVoidAsksForTheCardOfTheSameMemberAndItsPin() {
        var house = openHouse();
        var card = house.cardWithPin("4711");
        var other = house.card();
        var till = till(house);
        till.recharge(card.number(), 1_000);
        var spent = till.values().spend(new Spend(till.key(), Till.amount(card.number(), 100), 100,
                Optional.of("4711"), ""));
        refused(RefusalCode.CARD_NEEDED, () -> till.values()
                .voidTransaction(
                        VoidTransaction.alone(till.key(), spent.number(), Optional.empty(), Optional.empty(), "")));
        refused(RefusalCode.CARD_NEEDED, () -> till.values().voidTransaction(VoidTransaction.alone(till.key(),
                spent.number(), Optional.of(other.number()), Optional.empty(), "")));
        refused(RefusalCode.PIN_NEEDED, () -> till.voids(spent));
        till.values().voidTransaction(VoidTransaction.alone(till.key(), spent.number(), Optional.of(card.number()),
                Optional.of("4711"), ""));
    }

    @Test
    void aSaleWithoutACardIsVoidedWithoutOne() {
        var till = till(openHouse());
        var basket = new Basket(Optional.empty(),
                List.of(BasketLine.ofAmount(100)));
        var sale = till.values().cashSale(new CashSale(till.key(), basket, Tender.CASH,
                100, 100, ""));
        assertThat(till.voids(sale).tender()).isEqualTo(Tender.CASH);
    }

    @Test
    void whatNobodyKnowsOrAnotherStoreMadeIsNotVoided() {
        var house = openHouse();
        var card = house.card();
        var till = till(house);
        var spent = till.cashSale(card.number(), 1_000);
        refused(RefusalCode.TRANSACTION_UNKNOWN, () -> till.values().voidTransaction(VoidTransaction.alone(till.key(),
                "20260302019999999999", Optional.of(card.number()), Optional.empty(), "")));
        var headquarters = till(house, house.places().office(), "A1");
        refused(RefusalCode.TRANSACTION_NOT_VOIDABLE, () -> headquarters.voids(spent));
        refused(RefusalCode.TRANSACTION_UNKNOWN, () -> till(openHouse()).voids(spent));
    }

    @Test
    void goodsAreReturnedInPartsThatNeverExceedTheSale() {
        var house = openHouse();
        lay(house, BONUS);
        var card = house.card();
        var till = till(house);
        rechargeWithBonus(till, card.number());
        var sale = till.spend(card.number(), 9_999);

        var first = till.returnGoods(sale, 3_333);
        till.returnGoods(sale, 3_333);
        var refusal = refused(RefusalCode.RETURN_OVER_ORIGINAL, () -> till.returnGoods(sale, 3_334));
        till.returnGoods(sale, 3_333);

        assertThat(first.kind()).isEqualTo(TransactionKind.GOODS_RETURN);
        assertThat(first.voids()).contains(sale.number());
        assertThat(refusal.arguments()).containsEntry("left", "3333");
        assertThat(till.transactions().details(sale.number()).returned()).isEqualTo(9_999);
        assertHolds(till.balances(card.number()), 10_000, 1_000, 0);
        refused(RefusalCode.RETURN_OVER_ORIGINAL, () -> till.returnGoods(sale, 1));
    }

    @Test
    void whatIsNoSaleOrIsVoidedCantBeReturned() {
        var house = openHouse();
        var card = house.card();
        var till = till(house);
        var recharge = till.recharge(card.number(), 1_000);
        refused(RefusalCode.TRANSACTION_NOT_VOIDABLE, () -> till.returnGoods(recharge, 100));
        var sale = till.spend(card.number(), 100);
        refused(RefusalCode.AMOUNT_NOT_POSITIVE, () -> till.returnGoods(sale, 0));
        till.voids(sale);
        refused(RefusalCode.TRANSACTION_VOIDED, () -> till.returnGoods(sale, 100));
        var returned = till.spend(card.number(), 200);
        till.returnGoods(returned, 100);
        refused(RefusalCode.TRANSACTION_RETURNED, () -> till.voids(returned));
    }

    @Test
    void aCashOutPaysThePrincipalAndForfeitsTheBonus() {
        var house = openHouse();
        lay(house, BONUS);
        var card = house.card();
        var till = till(house);
        rechargeWithBonus(till, card.number());
        till.spend(card.number(), 1_100);

        var done = till.cashOut(card.number());

        assertThat(done.kind()).isEqualTo(TransactionKind.CASH_OUT);
        assertThat(done.net()).isEqualTo(9_000);
        assertThat(done.bonus()).isEqualTo(-900);
        assertHolds(till.balances(card.number()), 0, 0, 11);
        refused(RefusalCode.BALANCE_INSUFFICIENT, () -> till.cashOut(card.number()));
    }

    @Test
    void aCashOutPaysNothingWhenARechargeOrASpendSlipsIn() {
        var house = openHouse();
        var card = house.card();
        var till = till(house);
        till.recharge(card.number(), 5_000);
        var site = new Site(house.merchant(), house.places().store(), house.places().desk().id(), 1,
                LocalDate.of(2026, 3, 2), now(), house.merchant(), house.merchant());
        var read = new CashOutRecipe(new Holder(card.id(), card.member()), till.balances(card.number()).principal(), 0,
                Tender.CASH);

        till.recharge(card.number(), 1_000);
        refused(RefusalCode.CHANGED_MEANWHILE, () -> post(read, site).orThrow());
        till.spend(card.number(), 1_500);
        refused(RefusalCode.CHANGED_MEANWHILE, () -> post(read, site).orThrow());

        assertHolds(till.balances(card.number()), 4_500, 0, 15);
        assertThat(till.cashOut(card.number()).net()).isEqualTo(4_500);
    }

    @Test
    void aVoidKeepsTheWorthOfSpentPointsBackWhereTheMerchantSaysSo() {
        var house = openHouse();
        lay(house, keepingBack(BONUS));
        var card = house.card();
        var till = till(house);
        rechargeWithBonus(till, card.number());
        var spent = till.spend(card.number(), 11_000);
        till.spendPoints(card.number(), 80);

        var done = till.voids(spent);

        assertThat(done.net()).isEqualTo(11_000);
        assertThat(done.deducted()).isEqualTo(40);
        assertThat(done.givenBack()).isEqualTo(10_960);
        assertThat(done.points()).isEqualTo(-30);
        assertThat(done.after("principal")).contains(9_960L);
        assertThat(till.transactions().details(done.number()).deducted()).isEqualTo(40);
        assertThat(till.transactions().details(spent.number()).deducted()).isZero();
        assertHolds(till.balances(card.number()), 9_960, 1_000, 0);
    }

    @Test
    void ofASaleInCashLessGoesBackWherePointsAreSpentAndPartsRoundTogether() {
        var house = openHouse();
        lay(house, keepingBack(PricingTerms.USUAL));
        var card = house.card();
        var till = till(house);
        var sale = till.cashSale(card.number(), 10_000);
        till.spendPoints(card.number(), 100);

        var parts = Stream.of(2_500, 2_500, 5_000).map(part -> till.returnGoods(sale, part)).toList();

        assertThat(parts).extracting(TransactionDetails::deducted).containsExactly(13L, 12L, 25L);
        assertThat(parts).extracting(TransactionDetails::givenBack).containsExactly(2_487L, 2_488L, 4_975L);
        assertThat(till.transactions().details(sale.number()).returned()).isEqualTo(10_000);
        assertHolds(till.balances(card.number()), 0, 0, 0);
    }

    @Test
    void aReturnLeavesADebtOfPointsWhereTheMerchantSaysNothing() {
        var house = openHouse();
        var card = house.card();
        var till = till(house);
        var sale = till.cashSale(card.number(), 10_000);
        till.spendPoints(card.number(), 30);

        var done = till.returnGoods(sale, 10_000);

        assertThat(done.deducted()).isZero();
        assertThat(done.after("points-debt")).contains(-30L);
    }

    /** A minor unit for every two points. */
    private static PricingTerms keepingBack(PricingTerms terms) {
        var worth = new SpentPoints.Deduct(1, 2);
        return terms.with(new ReversalTerms(worth, worth));
    }

    private static TransactionDetails rechargeWithBonus(Till till, String card) {
        return till.values().recharge(new Recharge(till.key(), card, 10_000, 1_000, Tender.CASH, Optional.empty(), ""));
    }
}
