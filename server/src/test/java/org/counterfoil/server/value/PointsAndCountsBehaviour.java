package org.counterfoil.server.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterfoil.server.testing.Refused.refused;

import java.time.LocalDate;
import java.util.Optional;

import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.value.ChangeCounts;
import org.counterfoil.common.value.SpendPoints;
import org.counterfoil.server.member.CountServices;
import org.counterfoil.server.testing.House;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Spending points, adding and using counts, over HTTP. */
abstract class PointsAndCountsBehaviour extends ValueBehaviour {

    @Autowired
    private CountServices services;

    @Test
    void pointsAreSpentForSomething() {
        var house = openHouse();
        var card = house.card();
        var till = till(house);
        till.cashSale(card.number(), 30_000);

        var done = till.spendPoints(card.number(), 120);

        assertThat(done.kind()).isEqualTo(TransactionKind.POINTS_SPEND);
        assertThat(done.points()).isEqualTo(-120);
        assertThat(done.net()).isZero();
        assertThat(done.remark()).isEqualTo("茶杯一只");
        assertHolds(till.balances(card.number()), 0, 0, 180);
    }

    @Test
    void morePointsThanThereAreAreRefused() {
        var house = openHouse();
        var card = house.card();
        var till = till(house);
        till.cashSale(card.number(), 1_000);
        var refusal = refused(RefusalCode.POINTS_INSUFFICIENT, () -> till.spendPoints(card.number(), 11));
        assertThat(refusal.arguments()).containsEntry("available", "10").containsEntry("missing", "1");
    }

    @Test
    void badPointsAreRefused() {
        var house = openHouse();
        var card = house.card();
        var till = till(house);
        refused(RefusalCode.AMOUNT_NOT_POSITIVE, () -> till.spendPoints(card.number(), 0));
        refused(RefusalCode.AMOUNT_NOT_POSITIVE, () -> till.spendPoints(card.number(), -5));
        refused(RefusalCode.AMOUNT_TOO_LARGE, () -> till.spendPoints(card.number(), 1_000_000_000_000_000L));
    }

    @Test
    void pointsOfACardWithAPinNeedIt() {
        var house = openHouse();
        var card = house.cardWithPin("4711");
        var till = till(house);
        till.cashSale(card.number(), 1_000);
        refused(RefusalCode.PIN_NEEDED, () -> till.spendPoints(card.number(), 5));
        till.values().spendPoints(new SpendPoints(till.key(), card.number(), 5, Optional.of("4711"), ""));
        assertHolds(till.balances(card.number()), 0, 0, 5);
    }

    @Test
    void usesAreAddedAndUsed() {
        var house = withWash(openHouse());
        var card = house.card();
        var till = till(house);
        var end = LocalDate.of(2027, 3, 31);

        var added = till.values().addCounts(new ChangeCounts(till.key(), card.number(), "wash", 3, Optional.of(end),
                Optional.empty(), ""));
        var used = till.values().useCounts(till.counts(card.number(), "wash", 2));

        assertThat(added.kind()).isEqualTo(TransactionKind.COUNT_ADD);
        assertThat(added.lines().getFirst().line().name()).isEqualTo("洗车");
        assertThat(used.kind()).isEqualTo(TransactionKind.COUNT_USE);
        assertThat(used.after("counts")).contains(1L);
        var left = till.balances(card.number()).counts().getFirst();
        assertThat(left.name()).isEqualTo("洗车");
        assertThat(left.left()).isEqualTo(1);
        assertThat(left.expires()).contains(end);
    }

    @Test
    void moreUsesThanThereAreAreRefused() {
        var house = withWash(openHouse());
        var card = house.card();
        var till = till(house);
        till.values().addCounts(till.counts(card.number(), "wash", 1));
        refused(RefusalCode.COUNTS_INSUFFICIENT,
                () -> till.values().useCounts(till.counts(card.number(), "wash", 2)));
    }

    @Test
    void badUsesAndServicesAreRefused() {
        var house = withWash(openHouse());
        var card = house.card();
        var till = till(house);
        refused(RefusalCode.AMOUNT_NOT_POSITIVE,
                () -> till.values().addCounts(till.counts(card.number(), "wash", 0)));
        refused(RefusalCode.AMOUNT_NOT_POSITIVE,
                () -> till.values().useCounts(till.counts(card.number(), "wash", -1)));
        refused(RefusalCode.AMOUNT_TOO_LARGE,
                () -> till.values().addCounts(till.counts(card.number(), "wash", 10_000)));
        refused(RefusalCode.PRODUCT_UNKNOWN,
                () -> till.values().addCounts(till.counts(card.number(), "polish", 1)));
    }

    private House withWash(House house) {
        house.run(() -> services.add("wash", "洗车"));
        return house;
    }
}
