package org.counterfoil.server.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterfoil.server.testing.Refused.refused;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.counterfoil.common.marketing.RechargeTier;
import org.counterfoil.common.member.Sex;
import org.counterfoil.common.reminder.AbsencePeriod;
import org.counterfoil.common.reminder.AbsenceReport.Figure;
import org.counterfoil.common.reminder.ExportAbsence;
import org.counterfoil.common.reminder.ReminderApi;
import org.counterfoil.common.reminder.ReminderFilter;
import org.counterfoil.common.reminder.ReminderKind;
import org.counterfoil.common.reminder.ReminderRow;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.job.ExportLayout;
import org.counterfoil.common.shared.job.FileFormat;
import org.counterfoil.common.shared.job.JobApi;
import org.counterfoil.common.value.AdjustedAsset;
import org.counterfoil.common.value.Recharge;
import org.counterfoil.common.value.Tender;
import org.counterfoil.common.value.TransferredAsset;
import org.counterfoil.server.ledger.ConsumptionOrder;
import org.counterfoil.server.marketing.PricingTerms;
import org.counterfoil.server.member.Enrolment;
import org.counterfoil.server.member.MemberFilling;
import org.counterfoil.server.member.MemberStandings;
import org.counterfoil.server.member.NewMember;
import org.counterfoil.server.testing.House;
import org.counterfoil.server.testing.Jobs;
import org.counterfoil.server.testing.TestCard;
import org.counterfoil.server.testing.TestClock;
import org.counterfoil.server.value.ValueBehaviour;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How members stand by what was posted, and how long they have been absent. */
abstract class StandingBehaviour extends ValueBehaviour {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Duration LATER = Duration.ofDays(20);

    @Autowired
    private MemberStandings standings;
    @Autowired
    private MemberFilling filling;
    @Autowired
    private Enrolment enrolment;
    @Autowired
    private TestClock clock;
    @Autowired
    private JdbcClient jdbc;

    private record Row(LocalDate seen, boolean visited, Optional<Long> money, Optional<LocalDate> ends) {}

    private Row row(TestCard card) {
        return jdbc.sql("select seen, visited, money, ends from member_standing where member_id = ?")
                .param(card.member())
                .query((row, _) -> new Row(row.getObject("seen", LocalDate.class), row.getBoolean("visited"),
                        Optional.ofNullable(row.getObject("money", Long.class)),
                        Optional.ofNullable(row.getObject("ends", LocalDate.class))))
                .single();
    }

    private static Row of(LocalDate seen, boolean visited, long money) {
        return new Row(seen, visited, Optional.of(money), Optional.empty());
    }

    @Test
    void aMemberBeginsAsSeenOnTheDayOfJoiningAndWithoutMoney() {
        var card = openHouse().card();
        assertThat(row(card)).isEqualTo(new Row(TODAY, false, Optional.empty(), Optional.empty()));
    }

    @Test
    void visitsMoneyAndLastDaysFollowWhatIsPosted() {
        var house = openHouse();
        lay(house, new PricingTerms(100, "", List.of(new RechargeTier(10_000, 1_000)), ConsumptionOrder.PROPORTIONAL,
                60));
        var card = house.card();
        var first = till(house);
        first.values().recharge(new Recharge(first.key(), card.number(), 10_000, 1_000, Tender.CASH, Optional.empty(),
                ""));
        standings.advance();
        assertThat(row(card)).isEqualTo(new Row(TODAY, true, Optional.of(11_000L), Optional.of(TODAY.plusDays(60))));
        try (var _ = clock.later(LATER)) {
            var till = till(house);
            till.spend(card.number(), 11_000);
            standings.advance();
            assertThat(row(card)).isEqualTo(of(TODAY.plusDays(20), true, 0));
            till.adjust(card.number(), AdjustedAsset.PRINCIPAL, 500);
        }
        standings.advance();
        assertThat(row(card)).as("nobody came for a correction").isEqualTo(of(TODAY.plusDays(20), true, 500));
    }

    @Test
    void aVisitThatIsVoidedNeverWas() {
        var house = openHouse();
        var card = house.card();
        var first = till(house).recharge(card.number(), 10_000);
        try (var _ = clock.later(LATER)) {
            var till = till(house);
            var second = till.spend(card.number(), 3_000);
            standings.advance();
            assertThat(row(card)).isEqualTo(of(TODAY.plusDays(20), true, 7_000));
            till.voids(second);
            standings.advance();
            assertThat(row(card)).isEqualTo(of(TODAY, true, 10_000));
            till.voids(first);
        }
        standings.advance();
        assertThat(row(card)).isEqualTo(of(TODAY, false, 0));
    }

    @Test
    void aFeedThatIsBehindOrBeginsAnewComesToTheSame() {
        var house = openHouse();
        var giver = house.card();
        var taker = house.card();
        var till = till(house);
        till.recharge(giver.number(), 10_000);
        till.transfer(giver.number(), taker.number(), TransferredAsset.MONEY, 4_000);
        try (var _ = clock.later(LATER)) {
            var later = till(house);
            var voided = later.spend(giver.number(), 1_000);
            later.cashSale(taker.number(), 900);
            later.voids(voided);
        }
        assertThat(row(giver)).as("behind").isEqualTo(new Row(TODAY, false, Optional.empty(), Optional.empty()));
        standings.advance();
        assertThat(row(giver)).isEqualTo(of(TODAY, true, 6_000));
        assertThat(row(taker)).as("a gift brings nobody").isEqualTo(of(TODAY.plusDays(20), true, 4_000));

        jdbc.sql("update feed_cursor set seq = 0 where consumer = 'member-standing'").update();
        standings.advance();
        assertThat(row(giver)).isEqualTo(of(TODAY, true, 6_000));
        assertThat(row(taker)).isEqualTo(of(TODAY.plusDays(20), true, 4_000));
    }

    @Test
    void rowsThatAreMissingAreMadeOutOfTheBooks() {
        var house = openHouse();
        var card = house.card();
        var fed = house.card();
        var idle = house.card();
        var till = till(house);
        till.recharge(card.number(), 10_000);
        till.recharge(fed.number(), 10_000);
        standings.advance();
        var before = List.of(row(card), row(fed), row(idle));
        jdbc.sql("delete from member_standing where merchant_id = ?").param(house.merchant()).update();
        till.spend(fed.number(), 2_000);
        standings.advance();
        assertThat(row(fed)).as("by the feed").isEqualTo(of(TODAY, true, 8_000));
        filling.run();
        assertThat(row(card)).isEqualTo(before.get(0));
        assertThat(row(idle)).isEqualTo(before.get(2));
    }

    @Test
    void whatMembersFromBeforeLackIsFilledInOnce() {
        var house = openHouse();
        var lacking = Stream.generate(house::card).limit(3).toList();
        for (var card : lacking) {
            jdbc.sql("""
                    update member set initials = '', birthday = date '1990-02-09', birthday_calendar = 'LUNAR',
                        birthday_key = null where id = ?""").param(card.member()).update();
        }
        jdbc.sql("update member set initials = 'kept' where id = ?").param(lacking.getFirst().member()).update();
        filling.run();
        assertThat(lacking).allSatisfy(card -> assertThat(key(card)).isEqualTo("cxy 10114"));
        assertThat(ids(house, ReminderFilter.of(ReminderKind.BIRTHDAY, 9))).hasSize(3);
        jdbc.sql("update member set initials = 'mine' where id = ?").param(lacking.getFirst().member()).update();
        filling.run();
        assertThat(key(lacking.getFirst())).as("whoever lacks nothing is left alone").isEqualTo("mine 10114");
    }

    private String key(TestCard card) {
        return jdbc.sql("select initials, birthday_key from member where id = ?").param(card.member())
                .query((row, _) -> row.getString(1) + " " + row.getInt(2)).single();
    }

    @Test
    void absenceIsCountedByPeriodAndStoreAndLeadsToTheSameMembers() {
        var house = openHouse();
        var elsewhere = enrolledAt(house, house.places().other());
        var days = List.of(0, 30, 31, 60, 61, 90, 91, 180, 181, 365, 366, 4_000);
        var cards = days.stream().map(_ -> house.card()).toList();
        for (var place = 0; place < cards.size(); place++) {
            stand(cards.get(place).member(), days.get(place), true, 100 + place);
        }
        stand(elsewhere, 45, false, 0);
        var gone = house.card();
        stand(gone.member(), 10, true, 9_999);
        jdbc.sql("update member set status = 'CANCELLED' where id = ?").param(gone.member()).update();

        var api = house.headquarters().api(ReminderApi.class);
        var report = api.absence();

        assertThat(report.today()).isEqualTo(TODAY);
        assertThat(report.stores()).extracting(line -> line.name()).containsExactly("总部", "南山店", "福田店");
        var south = report.stores().get(1);
        assertThat(south.of(AbsencePeriod.WITHIN_30)).isEqualTo(new Figure(2, 201));
        assertThat(south.of(AbsencePeriod.WITHIN_60)).isEqualTo(new Figure(2, 205));
        assertThat(south.of(AbsencePeriod.WITHIN_90)).isEqualTo(new Figure(2, 209));
        assertThat(south.of(AbsencePeriod.WITHIN_180)).isEqualTo(new Figure(2, 213));
        assertThat(south.of(AbsencePeriod.WITHIN_365)).isEqualTo(new Figure(2, 217));
        assertThat(south.of(AbsencePeriod.LONGER)).isEqualTo(new Figure(2, 221));
        assertThat(south.of(AbsencePeriod.NEVER)).isEqualTo(Figure.NONE);
        assertThat(south.total()).isEqualTo(new Figure(12, 1_266));
        assertThat(report.all().get(AbsencePeriod.NEVER)).isEqualTo(new Figure(1, 0));
        for (var period : AbsencePeriod.values()) {
            var listed = api.list(ReminderFilter.of(ReminderKind.NOT_SEEN, 99).in(period)).rows();
            assertThat(listed).as(period.name())
                    .hasSize((int) report.all().getOrDefault(period, Figure.NONE).members());
        }
        assertThat(api.list(ReminderFilter.of(ReminderKind.NOT_SEEN, 99)).rows()).as("90 days and more").hasSize(7);
        var own = house.manager().api(ReminderApi.class).absence();
        assertThat(own.stores()).singleElement().satisfies(line -> assertThat(line.total().members()).isEqualTo(12));
    }

    @Test
    void absenceIsCarriedAwayWithALineForAllStores() throws IOException {
        var house = openHouse();
        stand(house.card().member(), 45, true, 12_345);
        var keys = List.of("store-number", "store", "within-60", "within-60-money", "never", "total", "total-money");
        var layout = new ExportLayout(FileFormat.CSV, "list",
                keys.stream().map(key -> new ExportLayout.Column(key, key)).toList(), Map.of("all-stores", "全部门店"));
        var office = house.headquarters();
        var jobs = office.api(JobApi.class);
        var begun = office.api(ReminderApi.class).exportAbsence(new ExportAbsence(layout));
        var text = jobs.download(Jobs.ended(jobs, begun.id()).id()).getBody()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(text.substring(1).split("\r\n")).containsExactly(String.join(",", keys),
                ",全部门店,1,123.45,0,1,123.45", "00,总部,0,0.00,0,0,0.00", "01,南山店,1,123.45,0,1,123.45",
                "02,福田店,0,0.00,0,0,0.00");
        refused(RefusalCode.NOT_PERMITTED, () -> house.operatorWith(Map.of(Permission.EXPORT, Access.WRITE))
                .api(ReminderApi.class).exportAbsence(new ExportAbsence(layout)));
    }

    private long enrolledAt(House house, long store) {
        return house.as(() -> enrolment.enrol(new NewMember("M%04d99999999".formatted(house.merchant()), "安二", "an er",
                "", Sex.UNKNOWN, Optional.empty(), "STD", store)));
    }

    private void stand(long member, int days, boolean visited, long money) {
        jdbc.sql("update member_standing set seen = ?, visited = ?, money = ? where member_id = ?")
                .params(TODAY.minusDays(days), visited, money, member).update();
    }

    private static List<Long> ids(House house, ReminderFilter filter) {
        return house.headquarters().api(ReminderApi.class).list(filter).rows().stream().map(ReminderRow::member)
                .toList();
    }
}
