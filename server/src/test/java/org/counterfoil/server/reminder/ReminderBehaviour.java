package org.counterfoil.server.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterfoil.server.testing.Refused.refused;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.counterfoil.common.marketing.RechargeTier;
import org.counterfoil.common.member.BirthdayCalendar;
import org.counterfoil.common.member.EditMember;
import org.counterfoil.common.member.MemberApi;
import org.counterfoil.common.member.MemberIdentity;
import org.counterfoil.common.member.MemberReason;
import org.counterfoil.common.reminder.AbsencePeriod;
import org.counterfoil.common.reminder.ExportReminders;
import org.counterfoil.common.reminder.MemberReminder;
import org.counterfoil.common.reminder.ReminderApi;
import org.counterfoil.common.reminder.ReminderFilter;
import org.counterfoil.common.reminder.ReminderKind;
import org.counterfoil.common.reminder.ReminderRow;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.job.ExportLayout;
import org.counterfoil.common.shared.job.FileFormat;
import org.counterfoil.common.shared.job.JobApi;
import org.counterfoil.common.shared.parameter.Parameter;
import org.counterfoil.common.shared.parameter.ParameterApi;
import org.counterfoil.common.shared.parameter.SetParameter;
import org.counterfoil.common.value.Recharge;
import org.counterfoil.common.value.Tender;
import org.counterfoil.server.ledger.ConsumptionOrder;
import org.counterfoil.server.marketing.PricingTerms;
import org.counterfoil.server.member.MemberStandings;
import org.counterfoil.server.testing.House;
import org.counterfoil.server.testing.Jobs;
import org.counterfoil.server.testing.TestCard;
import org.counterfoil.server.value.Till;
import org.counterfoil.server.value.ValueBehaviour;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lists of members to be reminded of, counts of them, and what a desk is told, over HTTP. */
abstract class ReminderBehaviour extends ValueBehaviour {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final PricingTerms BONUS_FOR_20_DAYS = new PricingTerms(100, "", List.of(new RechargeTier(10_000,
            1_000)), ConsumptionOrder.PROPORTIONAL, 20);

    @Autowired
    private MemberStandings standings;
    @Autowired
    private JdbcClient jdbc;

    @Test
    void birthdaysComeInTheOrderOfTheirDaysByBothCalendars() {
        var house = openHouse();
        var solar = born(house, LocalDate.of(1990, 3, 5), BirthdayCalendar.SOLAR);
        // the fourteenth of the first month, which is today
        var lunar = born(house, LocalDate.of(1990, 2, 9), BirthdayCalendar.LUNAR);
        var last = born(house, LocalDate.of(1990, 3, 9), BirthdayCalendar.SOLAR);
        born(house, LocalDate.of(1990, 3, 10), BirthdayCalendar.SOLAR);
        born(house, LocalDate.of(1990, 3, 1), BirthdayCalendar.SOLAR);
        house.card();

        var rows = rows(house, ReminderFilter.of(ReminderKind.BIRTHDAY, 9));

        assertThat(rows).extracting(ReminderRow::member).containsExactly(lunar.member(), solar.member(),
                last.member());
        assertThat(rows).extracting(row -> row.day().orElseThrow()).containsExactly(TODAY, TODAY.plusDays(3),
                TODAY.plusDays(7));
        assertThat(rows).extracting(ReminderRow::lunar).containsExactly(true, false, false);
        assertThat(rows.getFirst().card()).contains(lunar.number());
        assertThat(ids(house, ReminderFilter.of(ReminderKind.BIRTHDAY, 9).within(0))).containsExactly(lunar.member());
        assertThat(paged(house, ReminderFilter.of(ReminderKind.BIRTHDAY, 2), false))
                .containsExactly(lunar.member(), solar.member(), last.member());
        assertThat(paged(house, ReminderFilter.of(ReminderKind.BIRTHDAY, 2), true))
                .containsExactly(last.member(), solar.member(), lunar.member());
        assertThat(api(house).count(ReminderFilter.of(ReminderKind.BIRTHDAY, 1))).isEqualTo(3);
    }

    @Test
    void aBirthdayThatIsChangedIsKeptByTheNewOne() {
        var house = openHouse();
        var card = born(house, LocalDate.of(1990, 3, 5), BirthdayCalendar.SOLAR);
        bear(house, card, Optional.of(LocalDate.of(1990, 3, 5)), BirthdayCalendar.LUNAR);
        assertThat(ids(house, ReminderFilter.of(ReminderKind.BIRTHDAY, 9))).isEmpty();
        bear(house, card, Optional.of(LocalDate.of(1990, 3, 4)), BirthdayCalendar.SOLAR);
        assertThat(ids(house, ReminderFilter.of(ReminderKind.BIRTHDAY, 9))).containsExactly(card.member());
        bear(house, card, Optional.empty(), BirthdayCalendar.SOLAR);
        assertThat(ids(house, ReminderFilter.of(ReminderKind.BIRTHDAY, 9))).isEmpty();
    }

    @Test
    void lastDaysOfMembersAndOfActiveCardsAreToldApart() {
        var house = openHouse();
        var soon = house.card();
        var later = house.card();
        var today = house.card();
        var lost = house.card();
        validUntil(soon, TODAY.plusDays(30));
        validUntil(later, TODAY.plusDays(31));
        validUntil(today, TODAY);
        cardEnds(later, TODAY.plusDays(2), "ACTIVE");
        cardEnds(lost, TODAY.plusDays(2), "LOST");
        cardEnds(soon, TODAY.minusDays(1), "ACTIVE");

        assertThat(ids(house, ReminderFilter.of(ReminderKind.MEMBER_ENDING, 9))).containsExactly(today.member(),
                soon.member());
        var cards = rows(house, ReminderFilter.of(ReminderKind.CARD_ENDING, 9));
        assertThat(cards).singleElement().satisfies(row -> {
            assertThat(row.id()).isEqualTo(later.id());
            assertThat(row.member()).isEqualTo(later.member());
            assertThat(row.card()).contains(later.number());
            assertThat(row.day()).contains(TODAY.plusDays(2));
        });
        assertThat(ids(house, ReminderFilter.of(ReminderKind.MEMBER_ENDING, 9).within(31))).hasSize(3);
    }

    @Test
    void balancesThatAreLowAreThoseOfWhoeverHadMoneyOnce() {
        var house = openHouse();
        var low = house.card();
        var nothing = house.card();
        var enough = house.card();
        house.card();
        var till = till(house);
        till.recharge(low.number(), 10_000);
        till.spend(low.number(), 5_001);
        till.recharge(nothing.number(), 1_000);
        till.spend(nothing.number(), 1_000);
        till.recharge(enough.number(), 5_000);
        assertThat(ids(house, ReminderFilter.of(ReminderKind.BALANCE_LOW, 9))).as("before the feed").isEmpty();
        standings.advance();

        var rows = rows(house, ReminderFilter.of(ReminderKind.BALANCE_LOW, 9));

        assertThat(rows).extracting(ReminderRow::member).containsExactly(nothing.member(), low.member());
        assertThat(rows.getLast().principal()).isEqualTo(4_999);
        assertThat(rows.getLast().seen()).contains(TODAY);
        assertThat(ids(house, ReminderFilter.of(ReminderKind.BALANCE_LOW, 9).below(5_001))).hasSize(3);
        assertThat(paged(house, ReminderFilter.of(ReminderKind.BALANCE_LOW, 1).below(5_001), true))
                .containsExactly(enough.member(), low.member(), nothing.member());
    }

    @Test
    void bonusAndPointsThatEndAreAddedUpByMember() {
        var house = openHouse();
        lay(house, BONUS_FOR_20_DAYS);
        var card = house.card();
        var till = till(house);
        withBonus(till, card, 10_000);
        withBonus(till, card, 20_000);
        till.cashSale(card.number(), 3_000);
        jdbc.sql("""
                update lot set expires = ? where account_id in (select id from account
                    where owner = ? and kind = 'POINTS')""").params(TODAY.plusDays(25), card.member()).update();
        standings.advance();

        assertThat(rows(house, ReminderFilter.of(ReminderKind.EXPIRING, 9))).singleElement().satisfies(row -> {
            assertThat(row.member()).isEqualTo(card.member());
            assertThat(row.day()).contains(TODAY.plusDays(20));
            assertThat(row.ending()).isEqualTo(new ReminderRow.Ending(2_000, 30));
        });
        assertThat(rows(house, ReminderFilter.of(ReminderKind.EXPIRING, 9).within(24)).getFirst().ending())
                .isEqualTo(new ReminderRow.Ending(2_000, 0));
        assertThat(ids(house, ReminderFilter.of(ReminderKind.EXPIRING, 9).within(19))).isEmpty();
        till.spend(card.number(), 32_000);
        standings.advance();
        assertThat(rows(house, ReminderFilter.of(ReminderKind.EXPIRING, 9))).singleElement()
                .satisfies(row -> assertThat(row.day()).contains(TODAY.plusDays(25)));
    }

    @Test
    void whoeverIsLockedExpiredOrCancelledIsLeftOut() {
        var house = openHouse();
        var cards = Stream.generate(() -> born(house, LocalDate.of(1990, 3, 5), BirthdayCalendar.SOLAR)).limit(4)
                .toList();
        house.headquarters().api(MemberApi.class).lock(cards.get(0).member(), new MemberReason(""));
        validUntil(cards.get(1), TODAY.minusDays(1));
        jdbc.sql("update member set status = 'CANCELLED' where id = ?").param(cards.get(2).member()).update();
        assertThat(ids(house, ReminderFilter.of(ReminderKind.BIRTHDAY, 9))).containsExactly(cards.get(3).member());
        absent(cards, 100);
        assertThat(ids(house, ReminderFilter.of(ReminderKind.NOT_SEEN, 9))).as("all but the cancelled one")
                .containsExactlyInAnyOrder(cards.get(0).member(), cards.get(1).member(), cards.get(3).member());
    }

    @Test
    void filtersNarrowAndAStoreSeesItsOwn() {
        var house = openHouse();
        var gold = house.card("GOLD", Optional.empty());
        var plain = house.card();
        absent(List.of(gold, plain), 100);
        var all = ReminderFilter.of(ReminderKind.NOT_SEEN, 9);
        assertThat(ids(house, all)).hasSize(2);
        assertThat(ids(house, new ReminderFilter(ReminderKind.NOT_SEEN, "", Set.of("GOLD"), Set.of(),
                Optional.empty(), Optional.empty(), Optional.empty(), PageWanted.first(9))))
                .containsExactly(gold.member());
        assertThat(ids(house, new ReminderFilter(ReminderKind.NOT_SEEN, plain.memberNumber(), Set.of(), Set.of(),
                Optional.empty(), Optional.empty(), Optional.empty(), PageWanted.first(9))))
                .containsExactly(plain.member());
        assertThat(ids(house, all.at(Set.of(house.places().other())))).isEmpty();
        assertThat(ids(house, all.at(Set.of(house.places().store())))).hasSize(2);
        assertThat(ids(house, all.within(101))).isEmpty();
        assertThat(ids(house, all.in(AbsencePeriod.WITHIN_180))).isEmpty();
        assertThat(ids(house, all.in(AbsencePeriod.NEVER))).hasSize(2);
        for (var kind : ReminderKind.values()) {
            var elsewhere = house.with(house.signIn(house.places().otherDesk(), "A1", House.PASSWORD).token())
                    .api(ReminderApi.class);
            assertThat(elsewhere.list(ReminderFilter.of(kind, 9)).rows()).isEmpty();
            assertThat(elsewhere.counts().of(kind)).isZero();
            assertThat(api(openHouse()).list(ReminderFilter.of(kind, 9)).rows()).isEmpty();
        }
        assertThat(house.cashier().api(ReminderApi.class).counts().of(ReminderKind.NOT_SEEN)).isEqualTo(2);
    }

    @Test
    void phonesAreHalfHiddenFromWhoeverMayNotSeeThem() {
        var house = openHouse();
        var card = born(house, LocalDate.of(1990, 3, 5), BirthdayCalendar.SOLAR);
        var clerk = house.operatorWith(Map.of(Permission.MEMBERS, Access.READ)).api(ReminderApi.class);
        assertThat(clerk.list(ReminderFilter.of(ReminderKind.BIRTHDAY, 9)).rows().getFirst().phone())
                .isEqualTo("138 **** " + card.phone().substring(7));
        assertThat(rows(house, ReminderFilter.of(ReminderKind.BIRTHDAY, 9)).getFirst().phone()).isEqualTo(card.phone());
        refused(RefusalCode.NOT_PERMITTED, () -> house.operatorWith(Map.of(Permission.SPEND, Access.WRITE))
                .api(ReminderApi.class).list(ReminderFilter.of(ReminderKind.BIRTHDAY, 9)));
    }

    @Test
    void whatNobodyCanMeanIsRefusedAtItsField() {
        var house = openHouse();
        var birthday = ReminderFilter.of(ReminderKind.BIRTHDAY, 9);
        for (var wrong : Map.of("days", List.of(birthday.within(-1), birthday.within(93),
                ReminderFilter.of(ReminderKind.NOT_SEEN, 9).within(3_651),
                ReminderFilter.of(ReminderKind.BALANCE_LOW, 9).within(3)),
                "below", List.of(birthday.below(1), ReminderFilter.of(ReminderKind.BALANCE_LOW, 9).below(-1)),
                "period", List.of(birthday.in(AbsencePeriod.NEVER),
                        ReminderFilter.of(ReminderKind.NOT_SEEN, 9).within(30).in(AbsencePeriod.NEVER)),
                "rows", List.of(ReminderFilter.of(ReminderKind.BIRTHDAY, 201)),
                "sort", List.of(birthday.on(new PageWanted(Optional.of("name"), false, Optional.empty(), 9))))
                .entrySet()) {
            for (var filter : wrong.getValue()) {
                assertThat(refused(RefusalCode.BAD_REQUEST, () -> api(house).list(filter)).arguments())
                        .as(filter.toString()).containsEntry("field", wrong.getKey());
            }
        }
        refused(RefusalCode.MEMBER_UNKNOWN, () -> api(house).ofMember(1));
        var other = openHouse().card();
        refused(RefusalCode.MEMBER_UNKNOWN, () -> api(house).ofMember(other.member()));
    }

    @Test
    void theMerchantSaysHowFarAheadAndHowLow() {
        var house = openHouse();
        var card = born(house, LocalDate.of(1990, 3, 20), BirthdayCalendar.SOLAR);
        absent(List.of(card), 20);
        assertThat(api(house).counts().counts()).allSatisfy((_, count) -> assertThat(count).isZero());
        set(house, Parameter.REMIND_BIRTHDAY_DAYS, "7", "18");
        set(house, Parameter.REMIND_UNSEEN_DAYS, "90", "20");
        assertThat(api(house).counts().of(ReminderKind.BIRTHDAY)).isEqualTo(1);
        assertThat(api(house).counts().of(ReminderKind.NOT_SEEN)).isEqualTo(1);
        refused(RefusalCode.PARAMETER_OUT_OF_RANGE, () -> set(house, Parameter.REMIND_BIRTHDAY_DAYS, "18", "93"));
        refused(RefusalCode.PARAMETER_OUT_OF_RANGE, () -> set(house, Parameter.REMIND_UNSEEN_DAYS, "20", "6"));
    }

    @Test
    void aDeskIsToldOfWhoeverStandsThereAsTheBooksStand() {
        var house = openHouse();
        lay(house, BONUS_FOR_20_DAYS);
        var card = born(house, LocalDate.of(1990, 3, 5), BirthdayCalendar.SOLAR);
        var till = till(house);
        withBonus(till, card, 10_000);
        till.spend(card.number(), 10_000);
        validUntil(card, TODAY.plusDays(10));
        cardEnds(card, TODAY, "ACTIVE");
        var left = till.balances(card.number());
        assertThat(left.money()).isEqualTo(1_000);
        var desk = house.operatorWith(Map.of(Permission.CARD_READ, Access.READ)).api(ReminderApi.class);
        assertThat(desk.ofMember(card.member())).as("without waiting for the feed").containsExactly(
                MemberReminder.in(ReminderKind.BIRTHDAY, 3), MemberReminder.in(ReminderKind.MEMBER_ENDING, 10),
                MemberReminder.in(ReminderKind.CARD_ENDING, 0),
                new MemberReminder(ReminderKind.BALANCE_LOW, 0, 1_000, 0),
                new MemberReminder(ReminderKind.EXPIRING, 20, left.bonus(), 0));
        var fresh = house.card();
        assertThat(desk.ofMember(fresh.member())).isEmpty();
        absent(List.of(fresh), 90);
        assertThat(desk.ofMember(fresh.member())).containsExactly(MemberReminder.in(ReminderKind.NOT_SEEN, 90));
        refused(RefusalCode.NOT_PERMITTED, () -> desk.counts());
    }

    @Test
    void aListIsCarriedAwayAsItIsSeen() throws IOException {
        var house = openHouse();
        var card = born(house, LocalDate.of(1990, 2, 9), BirthdayCalendar.LUNAR);
        var office = house.headquarters();
        var layout = new ExportLayout(FileFormat.CSV, "list", Stream.of("number", "name", "level", "phone", "status",
                "card", "store", "day", "calendar", "seen", "principal", "bonus", "points", "ending-bonus",
                "ending-points").map(key -> new ExportLayout.Column(key, key)).toList(),
                Map.of("calendar.lunar", "农历"));
        var begun = office.api(ReminderApi.class)
                .export(new ExportReminders(ReminderFilter.of(ReminderKind.BIRTHDAY, 1), layout));
        var jobs = office.api(JobApi.class);
        var text = jobs.download(Jobs.ended(jobs, begun.id()).id()).getBody()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(List.of(text.substring(1).split("\r\n"))).hasSize(2).last()
                .isEqualTo(card.memberNumber() + ",陈晓云,普通,"
                        + card.phone() + ",normal," + card.number() + ",南山店,2026-03-02,农历,,0.00,0.00,0,0.00,0");
        refused(RefusalCode.NOT_PERMITTED, () -> house.operatorWith(Map.of(Permission.EXPORT, Access.WRITE))
                .api(ReminderApi.class)
                .export(new ExportReminders(ReminderFilter.of(ReminderKind.BIRTHDAY, 1), layout)));
    }

    private TestCard born(House house, LocalDate day, BirthdayCalendar calendar) {
        var card = house.card();
        bear(house, card, Optional.of(day), calendar);
        return card;
    }

    private void bear(House house, TestCard card, Optional<LocalDate> day, BirthdayCalendar calendar) {
        var members = house.headquarters().api(MemberApi.class);
        var now = members.details(card.member());
        members.edit(card.member(), new EditMember(now.version(), new MemberIdentity(now.identity().name(),
                now.identity().sex(), day, calendar), Optional.empty(), now.preferences(), now.privileges()));
    }

    private void validUntil(TestCard card, LocalDate day) {
        jdbc.sql("update member set valid_until = ? where id = ?").params(day, card.member()).update();
    }

    private void cardEnds(TestCard card, LocalDate day, String status) {
        jdbc.sql("update card set expires = ?, status = ? where id = ?").params(day, status, card.id()).update();
    }

    private static void withBonus(Till till, TestCard card, long paid) {
        till.values().recharge(new Recharge(till.key(), card.number(), paid, 1_000, Tender.CASH, Optional.empty(), ""));
    }

    /** As if they had joined so many days ago and never come. */
    private void absent(List<TestCard> cards, int days) {
        cards.forEach(card -> jdbc.sql("update member_standing set seen = ? where member_id = ?")
                .params(TODAY.minusDays(days), card.member()).update());
    }

    private static void set(House house, Parameter parameter, String seen, String value) {
        house.headquarters().api(ParameterApi.class).set(new SetParameter(parameter, seen, Optional.of(value)));
    }

    private static ReminderApi api(House house) {
        return house.headquarters().api(ReminderApi.class);
    }

    private static List<ReminderRow> rows(House house, ReminderFilter filter) {
        return api(house).list(filter).rows();
    }

    private static List<Long> ids(House house, ReminderFilter filter) {
        return rows(house, filter).stream().map(ReminderRow::member).toList();
    }

    private static List<Long> paged(House house, ReminderFilter filter, boolean descending) {
        var api = api(house);
        var wanted = new PageWanted(Optional.of("day"), descending, Optional.empty(), filter.page().rows());
        var found = new ArrayList<Long>();
        for (var next = Optional.of(wanted); next.isPresent();) {
            var page = api.list(filter.on(next.get()));
            page.rows().forEach(row -> found.add(row.member()));
            next = page.next().map(wanted::after);
        }
        return found;
    }
}
