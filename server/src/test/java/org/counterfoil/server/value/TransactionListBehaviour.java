package org.counterfoil.server.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.counterfoil.server.testing.Refused.refused;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.common.member.MemberStatus;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.staff.EmployeeType;
import org.counterfoil.common.staff.RoleType;
import org.counterfoil.common.value.AdjustedAsset;
import org.counterfoil.common.value.CashSale;
import org.counterfoil.common.value.Leg;
import org.counterfoil.common.value.Tender;
import org.counterfoil.common.value.TransactionDetails;
import org.counterfoil.common.value.TransactionFilter;
import org.counterfoil.common.value.TransactionRow;
import org.counterfoil.common.value.TransactionTotals;
import org.counterfoil.common.value.TransferredAsset;
import org.counterfoil.server.staff.Hiring;
import org.counterfoil.server.staff.NewEmployee;
import org.counterfoil.server.testing.House;
import org.counterfoil.server.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.counterfoil.common.value.RowMore;

/** Lists, totals, details and reprints, over HTTP. */
abstract class TransactionListBehaviour extends ValueBehaviour {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Autowired
    private TestClock clock;
    @Autowired
    private Hiring hiring;

    @Test
    void theListIsNewestFirstAndGoesOnWhereThePageEnded() {
        var house = openHouse();
        var card = house.card();
        var till = till(house);
        var made = new ArrayList<TransactionDetails>();
        for (int minute = 0; minute < 7; minute++) {
            try (var _ = clock.later(Duration.ofMinutes(minute))) {
                made.add(till.cashSale(card.number(), 100 + minute));
            }
        }
        var seen = new ArrayList<String>();
        var cursor = Optional.<String>empty();
        do {
            var page = till.transactions().list(filter(Set.of(), "", false, cursor, 3));
            page.rows().forEach(row -> seen.add(row.number()));
            cursor = page.next();
        } while (cursor.isPresent());

        assertThat(seen).containsExactlyElementsOf(made.reversed().stream().map(TransactionDetails::number).toList());
    }

    @Test
    void aRowSaysWhatADeskNeedsToKnow() {
        var house = openHouse();
        var card = house.card("GOLD", Optional.empty());
        var till = till(house);
        var done = till.values().cashSale(new CashSale(till.key(),
                Till.amount(card.number(), 10_000), Tender.CASH, 9_000, 9_000, "赠杯套"));
        till.voids(done);

        var rows = rows(till, "");

        assertThat(rows).hasSize(2);
        assertThat(rows).filteredOn(row -> row.kind() == TransactionKind.CASH_SALE).containsExactly(
                new TransactionRow(done.number(), TransactionKind.CASH_SALE, TestClock.START, "南山店",
                        house.places().desk().number(), "林小满", card.number(), "陈晓云", 10_000, 9_000, 0,
                        135, Tender.CASH, true, false, "赠杯套", Optional.empty(),
                        new RowMore(done.businessDate(), "0012", done.terminalAlias(), done.level(), List.of(), "",
                                Optional.empty(), rows.getFirst().kind() == TransactionKind.VOID
                                        ? Optional.of(rows.getFirst().number())
                                        : Optional.of(rows.getLast().number()),
                                List.of(new Leg("points", card.number(), "points", 135, 0, 135)),
                                Optional.of(MemberStatus.NORMAL))));
    }

    @Test
    void oneFindsByNumberByItsEndAndByCard() {
        var house = openHouse();
        var card = house.card();
        var other = house.card();
        var till = till(house);
        var wanted = till.cashSale(card.number(), 100);
        till.cashSale(other.number(), 200);

        assertThat(rows(till, wanted.number())).extracting(TransactionRow::number).containsExactly(wanted.number());
        assertThat(rows(till, wanted.number().substring(14))).extracting(TransactionRow::number)
                .contains(wanted.number());
        assertThat(rows(till, card.number())).extracting(TransactionRow::number).containsExactly(wanted.number());
        assertThat(rows(till, "12")).isEmpty();
        assertThat(rows(till, "'; drop table ledger_tx")).isEmpty();
        assertThat(till.transactions().details(wanted.number().substring(12)).number()).isEqualTo(wanted.number());
    }

    @Test
    void kindsDatesAndTheOwnNarrow() {
        var house = openHouse();
        var card = house.card();
        var till = till(house);
        var manager = till(house, house.places().desk(), "M1");
        till.recharge(card.number(), 1_000);
        manager.cashSale(card.number(), 100);
        assertThat(till.transactions().list(filter(Set.of(TransactionKind.RECHARGE), "", false, Optional.empty(), 10))
                .rows()).hasSize(1);
        assertThat(till.transactions().list(filter(Set.of(), "", true, Optional.empty(), 10)).rows())
                .extracting(TransactionRow::kind).containsExactly(TransactionKind.RECHARGE);
        assertThat(till.transactions().list(new TransactionFilter(TODAY.minusDays(9), TODAY.minusDays(1), Set.of(),
                "", false, Optional.empty(), 10)).rows()).isEmpty();
    }

    @Test
    void aTransferAndItsVoidAreFoundByTheReceivingCardToo() {
        var house = openHouse();
        var from = house.card();
        var to = house.card();
        var stranger = house.card();
        var till = till(house);
        var recharged = till.recharge(from.number(), 10_000);
        till.adjust(from.number(), AdjustedAsset.POINTS, 100);
        var money = inMinute(1, () -> till.transfer(from.number(), to.number(), TransferredAsset.MONEY, 2_000));
        var points = inMinute(2, () -> till.transfer(from.number(), to.number(), TransferredAsset.POINTS, 30));
        var undone = inMinute(3, () -> till.voids(points));
        till.recharge(stranger.number(), 500);

        var received = rows(till, to.number());

        assertThat(received).extracting(TransactionRow::number).containsExactly(undone.number(), points.number(),
                money.number());
        assertThat(received).extracting(TransactionRow::card).containsOnly(to.number());
        assertThat(received).extracting(TransactionRow::received).containsOnly(true);
        assertThat(received).extracting(TransactionRow::points).containsExactly(-30L, 30L, 0L);
        assertThat(received).extracting(TransactionRow::voided).containsExactly(false, true, false);
        assertThat(till.transactions().totals(filter(Set.of(), to.number(), false, Optional.empty(), 1)))
                .isEqualTo(new TransactionTotals(3, 0, 0, 0));
        var given = rows(till, from.number());
        assertThat(given).hasSize(5).extracting(TransactionRow::received).containsOnly(false);
        assertThat(given).extracting(TransactionRow::number).contains(recharged.number(), money.number());
        assertThat(given).extracting(TransactionRow::card).containsOnly(from.number());
        assertThat(till.transactions().totals(filter(Set.of(TransactionKind.TRANSFER), to.number(), false,
                Optional.empty(), 1))).isEqualTo(new TransactionTotals(2, 0, 0, 30));
    }

    @Test
    void pagesOfACardMixWhatItGaveAndWhatItReceivedInTheOrderOfTime() {
        var house = openHouse();
        var one = house.card();
        var other = house.card();
        var till = till(house);
        till.recharge(one.number(), 10_000);
        till.recharge(other.number(), 10_000);
        var made = new ArrayList<String>();
        for (int minute = 1; minute <= 6; minute++) {
            var gives = minute % 2 == 0 ? one : other;
            var takes = gives == one ? other : one;
            made.addFirst(inMinute(minute, () -> till.transfer(gives.number(), takes.number(), TransferredAsset.MONEY,
                    100)).number());
        }
        var seen = new ArrayList<String>();
        var cursor = Optional.<String>empty();
        do {
            var page = till.transactions().list(filter(Set.of(TransactionKind.TRANSFER), one.number(), false, cursor,
                    4));
            page.rows().forEach(row -> seen.add(row.number()));
            cursor = page.next();
        } while (cursor.isPresent());

        assertThat(seen).containsExactlyElementsOf(made);
    }

    @Test
    void whatTakesBackIsShownBelowZeroSoThatRowsAddUpToTheTotals() {
        var house = openHouse();
        var card = house.card();
        var till = till(house);
        till.recharge(card.number(), 10_000);
        till.voids(till.recharge(card.number(), 700));
        till.voids(till.spend(card.number(), 900));
        var sale = till.spend(card.number(), 4_000);
        var returned = till.returnGoods(sale, 1_000);
        till.adjust(card.number(), AdjustedAsset.POINTS, 50);
        till.voids(till.spendPoints(card.number(), 20));

        var shown = rows(till, card.number());
        var totals = till.transactions().totals(filter(Set.of(), card.number(), false, Optional.empty(), 1));

        assertThat(shown).filteredOn(row -> row.kind().takesBack()).extracting(TransactionRow::amount)
                .containsExactlyInAnyOrder(-700L, -900L, -1_000L, 0L);
        assertThat(returned.amount()).isEqualTo(-1_000);
        assertThat(shown.stream().filter(row -> row.kind() != TransactionKind.ADJUSTMENT)
                .mapToLong(TransactionRow::amount).sum()).isEqualTo(totals.recharged() + totals.spent())
                .isEqualTo(13_000);
        assertThat(shown.stream().mapToLong(TransactionRow::points).sum()).isEqualTo(totals.points());
    }

    @Test
    void totalsAddUpAllPagesLessWhatWentBack() {
        var house = openHouse();
        var card = house.card();
        var till = till(house);
        till.recharge(card.number(), 10_000);
        till.voids(till.recharge(card.number(), 700));
        var sale = till.spend(card.number(), 4_000);
        till.returnGoods(sale, 1_000);
        till.voids(till.cashSale(card.number(), 500));
        till.cashSale(card.number(), 300);

        assertThat(till.transactions().totals(filter(Set.of(), "", false, Optional.empty(), 1)))
                .isEqualTo(new TransactionTotals(8, 10_000, 3_300, 33));
    }

    @Test
    void aDeskSeesItsOwnStoreAloneAndHeadquartersAll() {
        var house = openHouse();
        var card = house.card();
        var done = till(house).cashSale(card.number(), 100);
        var other = otherStoresTill(house);

        assertThat(rows(other, "")).isEmpty();
        refused(RefusalCode.TRANSACTION_UNKNOWN, () -> other.transactions().details(done.number()));
        refused(RefusalCode.TRANSACTION_UNKNOWN, () -> other.transactions().reprint(done.number()));
        refused(RefusalCode.TRANSACTION_UNKNOWN, () -> other.voids(done));
        var headquarters = till(house, house.places().office(), "A1");
        assertThat(rows(headquarters, "")).extracting(TransactionRow::number).contains(done.number());
        assertThat(headquarters.transactions().details(done.number()).net()).isEqualTo(100);
    }

    @Test
    void headquartersNarrowsByStoresAndAStoreNoFurtherThanItself() {
        var house = openHouse();
        var card = house.card();
        var here = till(house).cashSale(card.number(), 100).number();
        var there = otherStoresTill(house).cashSale(card.number(), 200).number();
        var places = house.places();
        var headquarters = till(house, places.office(), "A1");
        var own = places.desk().store();

        assertThat(numbers(headquarters, Set.of(own))).containsExactly(here);
        assertThat(numbers(headquarters, Set.of(places.other()))).containsExactly(there);
        assertThat(numbers(headquarters, Set.of(own, places.other()))).containsExactlyInAnyOrder(here, there);
        assertThat(numbers(headquarters, Set.of(Long.MAX_VALUE))).isEmpty();
        assertThat(numbers(till(house), Set.of(own, places.other()))).containsExactly(here);
        assertThat(numbers(till(house), Set.of(places.other()))).isEmpty();
    }

    @Test
    void anotherMerchantSeesNothing() {
        var one = openHouse();
        var done = till(one).cashSale(one.card().number(), 100);
        var another = openHouse();
        var till = till(another, another.places().office(), "A1");
        refused(RefusalCode.TRANSACTION_UNKNOWN, () -> till.transactions().details(done.number()));
        assertThat(rows(till, done.number())).isEmpty();
        assertThat(rows(till, "")).extracting(TransactionRow::kind).containsOnly(TransactionKind.QUOTA_GRANT);
    }

    @Test
    void reprintsAreCounted() {
        var house = openHouse();
        var till = till(house);
        var done = till.cashSale(house.card().number(), 100);
        assertThat(till.transactions().reprint(done.number()).copy()).isEqualTo(1);
        var second = till.transactions().reprint(done.number());
        assertThat(second.copy()).isEqualTo(2);
        assertThat(second.transaction()).isEqualTo(till.transactions().details(done.number()));
        refused(RefusalCode.TRANSACTION_UNKNOWN, () -> till.transactions().reprint("20260302010000000000"));
    }

    @Test
    void everyTransactionTellsTheHoldersBalancesAndTellsTheSameLater() {
        var house = openHouse();
        var card = house.card();
        var till = till(house);
        var recharged = till.recharge(card.number(), 10_000);
        var adjusted = till.adjust(card.number(), AdjustedAsset.BONUS, 700);
        var sold = till.cashSale(card.number(), 500);
        var points = till.spendPoints(card.number(), 2);
        var used = till.transfer(card.number(), house.card().number(), TransferredAsset.POINTS, 1);

        assertThat(recharged.legs()).extracting(Leg::account, Leg::amount, Leg::before, Leg::after).containsExactly(
                tuple("principal", 10_000L, 0L, 10_000L), tuple("bonus", 0L, 0L, 0L), tuple("points", 0L, 0L, 0L));
        assertThat(sold.legs()).extracting(Leg::account, Leg::amount, Leg::before, Leg::after).containsExactly(
                tuple("points", 5L, 0L, 5L), tuple("principal", 0L, 10_000L, 10_000L),
                tuple("bonus", 0L, 700L, 700L));
        for (var done : List.of(recharged, adjusted, sold, points, used)) {
            assertThat(done.after("principal")).contains(10_000L);
            assertThat(done.after("bonus")).isPresent();
            assertThat(done.after("points")).isPresent();
            assertThat(till.transactions().details(done.number())).isEqualTo(done);
            assertThat(till.transactions().reprint(done.number()).transaction()).isEqualTo(done);
        }
    }

    @Test
    void badFiltersAreRefused() {
        var till = till(openHouse());
        refused(RefusalCode.BAD_REQUEST,
                () -> till.transactions().list(filter(Set.of(), "", false, Optional.empty(), 0)));
        refused(RefusalCode.BAD_REQUEST,
                () -> till.transactions().list(filter(Set.of(), "", false, Optional.empty(), 201)));
        refused(RefusalCode.BAD_REQUEST,
                () -> till.transactions().list(filter(Set.of(), "", false, Optional.of("x"), 10)));
    }

    private TransactionDetails inMinute(int minute, Supplier<TransactionDetails> doing) {
        try (var _ = clock.later(Duration.ofMinutes(minute))) {
            return doing.get();
        }
    }

    private Till otherStoresTill(House house) {
        house.run(() -> {
            var role = hiring.addRole("other", RoleType.FRONT_DESK,
                    house.administrator().grants());
            hiring.hire(new NewEmployee(Optional.of(house.places().other()), role, "0099", Optional.empty(), "周平",
                    EmployeeType.OPERATOR, Optional.of(House.PASSWORD)));
        });
        return till(house, house.places().otherDesk(), "0099");
    }

    private static List<TransactionRow> rows(Till till, String text) {
        return till.transactions().list(filter(Set.of(), text, false, Optional.empty(), 200)).rows();
    }

    private static List<String> numbers(Till till, Set<Long> stores) {
        return till.transactions().list(new TransactionFilter(TODAY, TODAY, Set.of(), stores, "", false,
                Optional.empty(), 200, Optional.empty())).rows().stream().map(TransactionRow::number).toList();
    }

    private static TransactionFilter filter(Set<TransactionKind> kinds, String text, boolean mine,
            Optional<String> cursor, int rows) {
        return new TransactionFilter(TODAY, TODAY, kinds, text, mine, cursor, rows);
    }
}
