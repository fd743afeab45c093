package org.counterfoil.server.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterfoil.server.testing.Refused.refused;

import java.util.List;
import java.util.Optional;

import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.common.marketing.RechargeTier;
import org.counterfoil.common.shared.Amount;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.value.Adjust;
import org.counterfoil.common.value.AdjustedAsset;
import org.counterfoil.common.value.Leg;
import org.counterfoil.common.value.Recharge;
import org.counterfoil.common.value.Tender;
import org.counterfoil.common.value.TransferredAsset;
import org.counterfoil.common.card.CardKind;
import org.counterfoil.server.card.CardLife;
import org.counterfoil.server.card.CardStock;
import org.counterfoil.server.ledger.ConsumptionOrder;
import org.counterfoil.server.marketing.PricingTerms;
import org.counterfoil.server.organisation.MerchantTerms;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Transfers between members and corrections by hand, over HTTP. */
abstract class TransferAndAdjustBehaviour extends ValueBehaviour {

    @Autowired
    private CardLife life;
    @Autowired
    private CardStock stock;

    @Test
    void moneyMovesWithItsShareOfBonus() {
        var house = openHouse();
        lay(house, new PricingTerms(100, "", List.of(new RechargeTier(10_000, 1_000)), ConsumptionOrder.PROPORTIONAL,
                0));
        var from = house.card();
        var to = house.card();
        var till = till(house);
        till.values().recharge(new Recharge(till.key(), from.number(), 10_000, 1_000, Tender.CASH, Optional.empty(),
                ""));

        var done = till.transfer(from.number(), to.number(), TransferredAsset.MONEY, 2_200);

        assertThat(done.kind()).isEqualTo(TransactionKind.TRANSFER);
        assertThat(done.card()).isEqualTo(from.number());
        assertThat(done.net()).isEqualTo(2_200);
        assertThat(done.legs()).containsExactlyInAnyOrder(
                new Leg("principal", from.number(), "money", -2_000, 10_000, 8_000),
                new Leg("bonus", from.number(), "money", -200, 1_000, 800),
                new Leg("points", from.number(), "points", 0, 0, 0),
                new Leg("principal", to.number(), "money", 2_000, 0, 2_000),
                new Leg("bonus", to.number(), "money", 200, 0, 200));
        assertHolds(till.balances(from.number()), 8_000, 800, 0);
        assertHolds(till.balances(to.number()), 2_000, 200, 0);
    }

    @Test
    void pointsMove() {
        var house = openHouse();
        var from = house.card();
        var to = house.card();
        var till = till(house);
        till.cashSale(from.number(), 10_000);

        var done = till.transfer(from.number(), to.number(), TransferredAsset.POINTS, 40);

        assertThat(done.points()).isEqualTo(-40);
        assertHolds(till.balances(from.number()), 0, 0, 60);
        assertHolds(till.balances(to.number()), 0, 0, 40);
        refused(RefusalCode.POINTS_INSUFFICIENT,
                () -> till.transfer(from.number(), to.number(), TransferredAsset.POINTS, 61));
    }

    @Test
    void betweenCardsOfOneMemberThereIsNothingToMove() {
        var house = openHouse();
        var card = house.card();
        var second = "77" + card.number().substring(2);
        house.run(() -> {
            var type = stock.addType("副卡", CardKind.MAGNETIC, true);
            life.activate(house.administrator(), stock.produce(second, type, Optional.empty()), card.member(),
                    Optional.empty());
        });
        var till = till(house);
        till.recharge(card.number(), 1_000);
        refused(RefusalCode.SAME_MEMBER, () -> till.transfer(card.number(), second, TransferredAsset.MONEY, 100));
    }

    @Test
    void neitherMoreThanThereIsNorMoreThanTheOtherMayHold() {
        var house = supplied(houses.open(MerchantTerms.usual(houses.nextCode(), "限额茶行")
                .withLimits(10_000, Amount.MAX)));
        var from = house.card();
        var to = house.card();
        var till = till(house);
        till.recharge(from.number(), 5_000);
        till.recharge(to.number(), 9_000);
        refused(RefusalCode.BALANCE_INSUFFICIENT,
                () -> till.transfer(from.number(), to.number(), TransferredAsset.MONEY, 5_001));
        refused(RefusalCode.OVER_CARD_LIMIT,
                () -> till.transfer(from.number(), to.number(), TransferredAsset.MONEY, 1_001));
        till.transfer(from.number(), to.number(), TransferredAsset.MONEY, 1_000);
    }

    @Test
    void aLostCardNeitherGivesNorTakes() {
        var house = openHouse();
        var from = house.card();
        var lost = house.card();
        var till = till(house);
        till.recharge(from.number(), 5_000);
        house.run(() -> life.reportLost(house.administrator(), lost.id()));
        refused(RefusalCode.CARD_LOST,
                () -> till.transfer(from.number(), lost.number(), TransferredAsset.MONEY, 100));
        refused(RefusalCode.CARD_LOST,
                () -> till.transfer(lost.number(), from.number(), TransferredAsset.MONEY, 100));
    }

    @Test
    void principalBonusAndPointsAreCorrectedByHand() {
        var house = openHouse();
        var card = house.card();
        var till = till(house);

        var done = till.adjust(card.number(), AdjustedAsset.PRINCIPAL, 5_000);
        till.adjust(card.number(), AdjustedAsset.PRINCIPAL, -1_000);
        till.adjust(card.number(), AdjustedAsset.BONUS, 300);
        till.adjust(card.number(), AdjustedAsset.POINTS, 77);

        assertThat(done.kind()).isEqualTo(TransactionKind.ADJUSTMENT);
        assertThat(done.remark()).isEqualTo("补登");
        assertHolds(till.balances(card.number()), 4_000, 300, 77);
        refused(RefusalCode.BALANCE_INSUFFICIENT, () -> till.adjust(card.number(), AdjustedAsset.PRINCIPAL, -4_001));
        refused(RefusalCode.POINTS_INSUFFICIENT, () -> till.adjust(card.number(), AdjustedAsset.POINTS, -78));
    }

    @Test
    void aLargeCorrectionNeedsASecondPerson() {
        var house = openHouse();
        var card = house.card();
        var till = till(house);
        refused(RefusalCode.APPROVAL_NEEDED, () -> till.adjust(card.number(), AdjustedAsset.PRINCIPAL, 100_001));
        refused(RefusalCode.APPROVAL_NEEDED, () -> till.adjust(card.number(), AdjustedAsset.BONUS, -100_001));
        refused(RefusalCode.APPROVAL_NEEDED, () -> till.adjust(card.number(), AdjustedAsset.POINTS, 10_001));
        till.adjust(card.number(), AdjustedAsset.PRINCIPAL, 100_000);
    }

    @Test
    void aCorrectionWithoutAmountOrReasonIsRefused() {
        var house = openHouse();
        var card = house.card();
        var till = till(house);
        refused(RefusalCode.AMOUNT_NOT_POSITIVE, () -> till.adjust(card.number(), AdjustedAsset.PRINCIPAL, 0));
        refused(RefusalCode.AMOUNT_TOO_LARGE,
                () -> till.adjust(card.number(), AdjustedAsset.PRINCIPAL, Long.MIN_VALUE));
        refused(RefusalCode.BAD_REQUEST, () -> till.values()
                .adjust(Adjust.alone(till.key(), card.number(), AdjustedAsset.PRINCIPAL, 100, " ")));
    }
}
