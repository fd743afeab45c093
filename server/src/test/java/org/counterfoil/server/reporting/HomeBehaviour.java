package org.counterfoil.server.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterfoil.server.testing.Refused.refused;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.counterfoil.common.reporting.DayTotals;
import org.counterfoil.common.reporting.DeskDay;
import org.counterfoil.common.reporting.DeskDayApi;
import org.counterfoil.common.reporting.HomeApi;
import org.counterfoil.common.reporting.HomeFigures;
import org.counterfoil.common.reporting.HouseCard;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.ledger.QuotaKind;
import org.counterfoil.server.organisation.MerchantTerms;
import org.counterfoil.server.testing.House;
import org.counterfoil.server.testing.Line;
import org.counterfoil.server.testing.TestClock;
import org.counterfoil.server.value.ValueBehaviour;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The first page, over HTTP. */
abstract class HomeBehaviour extends ValueBehaviour {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Autowired
    private DayFigures days;
    @Autowired
    private PastVisits visits;
    @Autowired
    private TestClock clock;
    @Autowired
    private JdbcClient jdbc;

    @Test
    void todayIsWhatWasPostedLessWhatWasTakenBack() {
        var house = openHouse();
        var card = house.card();
        var till = till(house);
        till.recharge(card.number(), 10_000);
        till.voids(till.recharge(card.number(), 700));
        till.spend(card.number(), 3_000);
        till.voids(till.spend(card.number(), 500));
        var sale = till.cashSale("", 2_000);
        till.returnGoods(sale, 600);

        var figures = figures(house.headquarters());
        var today = figures.today();
        assertThat(today.date()).isEqualTo(TODAY);
        assertThat(today.recharged()).isEqualTo(10_000);
        assertThat(today.spent()).isEqualTo(3_000);
        assertThat(today.takings()).isEqualTo(4_400);
        assertThat(today.transactions()).isEqualTo(5);
        assertThat(today.takenBack()).isEqualTo(3);
        assertThat(today.takenBackPermille()).isEqualTo(600);
        assertThat(today.points()).isEqualTo(till.balances(card.number()).points());
        assertThat(figures.tenders()).containsExactly(new HomeFigures.TenderTaking("STORED_VALUE", 3_000),
                new HomeFigures.TenderTaking("CASH", 1_400));
        assertThat(figures.at()).isEqualTo(TestClock.START);
    }

    @Test
    void aDeskKnowsWhatItDidItselfToTheLastTransaction() {
        var house = openHouse();
        var card = house.card();
        var till = till(house);
        assertThat(desk(house.cashier())).isEqualTo(new DeskDay(TODAY, DeskDay.Counted.NONE, DeskDay.Counted.NONE,
                DeskDay.Counted.NONE, List.of()));
        till.recharge(card.number(), 10_000);
        till.voids(till.recharge(card.number(), 700));
        till.spend(card.number(), 3_000);
        var sale = till.cashSale("", 2_000);
        till.returnGoods(sale, 600);

        assertThat(desk(house.cashier())).isEqualTo(new DeskDay(TODAY, new DeskDay.Counted(2, 4_400),
                new DeskDay.Counted(2, 10_000), new DeskDay.Counted(2, 1_300),
                List.of(new HomeFigures.TenderTaking("CASH", 11_400),
                        new HomeFigures.TenderTaking("STORED_VALUE", 3_000))));
        assertThat(desk(house.headquarters()).sales().count()).as("at another terminal").isZero();
        try (var _ = clock.later(Duration.ofDays(1))) {
            assertThat(desk(house.cashier()).sales().count()).as("the day after").isZero();
        }
        var blind = house.operatorWith(Map.of());
        refused(RefusalCode.NOT_PERMITTED, () -> desk(blind));
    }

    private static DeskDay desk(Line line) {
        return line.api(DeskDayApi.class).today();
    }

    @Test
    void everyTransactionCountsOnceHoweverOftenTheDaysAreBroughtUpToDate() {
        var house = openHouse();
        var till = till(house);
        till.cashSale("", 1_000);
        var once = figures(house.headquarters());
        days.advance();
        till.cashSale("", 1_000);
        assertThat(once.today().takings()).isEqualTo(1_000);
        assertThat(figures(house.headquarters()).today().takings()).isEqualTo(2_000);
    }

    @Test
    void todayIsHeldAgainstTheSameWeekdayAWeekBefore() {
        var house = openHouse();
        till(house).cashSale("", 1_000);
        try (var _ = clock.later(Duration.ofDays(7))) {
            till(house).cashSale("", 400);
            var figures = figures(house.headquarters());
            assertThat(figures.days()).hasSize(HomeFigures.DAYS).extracting(DayTotals::date).isSorted();
            assertThat(figures.today().date()).isEqualTo(TODAY.plusDays(7));
            assertThat(figures.today().takings()).isEqualTo(400);
            assertThat(figures.compared().date()).isEqualTo(TODAY);
            assertThat(figures.compared().takings()).isEqualTo(1_000);
            assertThat(figures.days().getFirst().takings()).as("the first of eight days").isEqualTo(1_000);
            assertThat(figures.weekAgo()).hasSize(HomeFigures.DAYS);
        }
    }

    @Test
    void theLiabilityIsWhatAllMembersHold() {
        var house = openHouse();
        var card = house.card();
        till(house).recharge(card.number(), 10_000);
        try (var _ = clock.later(Duration.ofDays(7))) {
            var till = till(house);
            till.recharge(house.card().number(), 2_500);
            till.spend(card.number(), 1_200);
            var owed = figures(house.headquarters()).liability().orElseThrow();
            assertThat(owed.principal()).isEqualTo(held(house, "PRINCIPAL")).isPositive();
            assertThat(owed.bonus()).isEqualTo(held(house, "BONUS"));
            assertThat(owed.before()).isEqualTo(10_000);
        }
    }

    @Test
    void membersAreCountedByWhenTheyJoinedAndWhetherTheyCame() {
        var house = openHouse();
        var first = house.card();
        var second = house.card();
        house.card();
        var till = till(house);
        till.cashSale(first.number(), 1_000);
        till.cashSale(first.number(), 1_000);
        till.voids(till.cashSale(second.number(), 5_000));
        till.cashSale(second.number(), 300);

        var figures = figures(house.headquarters());
        assertThat(figures.today().newMembers()).isEqualTo(3);
        assertThat(figures.today().activeMembers()).isEqualTo(2);
        assertThat(figures.members()).containsExactly(
                new HomeFigures.MemberRank(first.memberNumber(), "陈晓云", 2_000),
                new HomeFigures.MemberRank(second.memberNumber(), "陈晓云", 300));
    }

    @Test
    void aStoreSeesItsOwnFiguresAndNoLiability() {
        var house = openHouse();
        till(house).cashSale("", 1_000);
        till(house, house.places().otherDesk(), "A1").cashSale("", 9_000);
        var own = figures(house.manager());
        assertThat(own.today().takings()).isEqualTo(1_000);
        assertThat(own.liability()).isEmpty();
        assertThat(figures(house.headquarters()).today().takings()).isEqualTo(10_000);
        assertThat(figures(houses.open().headquarters()).today().takings()).as("of another merchant").isZero();
    }

    @Test
    void theHouseTellsWhatItIsAndHasLeft() {
        var house = supplied(houses.open(MerchantTerms.usual(houses.nextCode(), "静水茶行").withLicenceUntil(
                TODAY.plusDays(20))));
        grant(house, house.places().store(), QuotaKind.RECHARGE, 5_000);
        house.card();
        var all = house.headquarters().api(HomeApi.class).house();
        assertThat(all.name()).isEqualTo("静水茶行");
        assertThat(all.licenceUntil()).isEqualTo(Optional.of(TODAY.plusDays(20)));
        assertThat(all.rechargeQuota()).isEqualTo(100_000_000);
        assertThat(all.counts()).isEqualTo(new HouseCard.Counts(3, 3, 3, 1));
        var one = house.operatorWith(Map.of()).api(HomeApi.class).house();
        assertThat(one.name()).isEqualTo("南山店");
        assertThat(one.rechargeQuota()).isEqualTo(5_000);
        assertThat(one.counts()).isEqualTo(new HouseCard.Counts(1, 1, 3, 1));
    }

    @Test
    void whoSeesNoTransactionsSeesNoFigures() {
        var house = houses.open();
        var line = house.operatorWith(Map.of(Permission.SPEND, Access.WRITE));
        refused(RefusalCode.NOT_PERMITTED, () -> line.api(HomeApi.class).figures());
    }

    @Test
    void visitsAreForgottenAfterFortyDays() {
        var house = openHouse();
        till(house).cashSale(house.card().number(), 1_000);
        figures(house.headquarters());
        visits.remove();
        assertThat(figures(house.headquarters()).members()).hasSize(1);
        try (var _ = clock.later(Duration.ofDays(42))) {
            assertThat(visits.remove()).isPositive();
        }
        assertThat(figures(house.headquarters()).members()).isEmpty();
    }

    private HomeFigures figures(Line line) {
        days.advance();
        return line.api(HomeApi.class).figures();
    }

    private long held(House house, String kind) {
        return jdbc.sql("select coalesce(sum(balance), 0) from account where merchant_id = ? and kind = ?")
                .param(house.merchant()).param(kind).query(Long.class).single();
    }
}
