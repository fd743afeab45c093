package org.counterfoil.server.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterfoil.server.testing.Refused.refused;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.counterfoil.common.messaging.CurrentNotice;
import org.counterfoil.common.messaging.EditNotice;
import org.counterfoil.common.messaging.NoticeApi;
import org.counterfoil.common.messaging.NoticeFilter;
import org.counterfoil.common.messaging.NoticeKind;
import org.counterfoil.common.messaging.NoticeReader;
import org.counterfoil.common.messaging.NoticeRow;
import org.counterfoil.common.messaging.NoticeState;
import org.counterfoil.common.messaging.NoticeText;
import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.staff.LogFilter;
import org.counterfoil.common.staff.LogRow;
import org.counterfoil.common.staff.OperatorLogApi;
import org.counterfoil.server.organisation.MerchantDirectory;
import org.counterfoil.server.organisation.MerchantTerms;
import org.counterfoil.server.organisation.Places;
import org.counterfoil.server.shared.settings.ServerVersion;
import org.counterfoil.server.testing.Houses;
import org.counterfoil.server.testing.Line;
import org.counterfoil.server.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Notices, over HTTP. */
abstract class NoticeBehaviour {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Autowired
    private Houses houses;
    @Autowired
    private LicenceNotices licences;
    @Autowired
    private TestClock clock;
    @Autowired
    private MerchantDirectory directory;
    @Autowired
    private Places places;
    @Autowired
    private NoticeRepository repository;
    @Autowired
    private JdbcClient database;
    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void aNoticeToAllIsShownToEverybodyUntilItIsReadAndReadOnceByEach() {
        var house = houses.open();
        var headquarters = notices(house.headquarters());
        var added = headquarters.add(notice("盘点", TODAY, TODAY));
        var cashier = notices(house.cashier());

        assertThat(cashier.current()).containsExactly(new CurrentNotice(added.notice().id(), NoticeKind.MESSAGE, "盘点",
                "今晚盘点", TODAY, Optional.empty(), false));
        cashier.read(added.notice().id());
        cashier.read(added.notice().id());
        assertThat(cashier.current()).extracting(CurrentNotice::read).containsExactly(true);
        assertThat(notices(house.manager()).current()).extracting(CurrentNotice::read).containsExactly(false);
        assertThat(headquarters.details(added.notice().id()).notice().readers()).isEqualTo(1);
        assertThat(headquarters.readers(added.notice().id(), PageWanted.first(9)).rows())
                .containsExactly(new NoticeReader("0012", "林小满", "南山店", TestClock.START));
    }

    @Test
    void aNoticeToSomeStoresIsShownThereAlone() {
        var house = houses.open();
        var headquarters = notices(house.headquarters());
        var there = headquarters.add(new NoticeText("福田", "装修", TODAY, TODAY, Set.of("02"))).notice();
        var here = headquarters.add(new NoticeText("南山", "停电", TODAY, TODAY, Set.of("01"))).notice();
        var cashier = notices(house.cashier());
        assertThat(cashier.current()).extracting(CurrentNotice::id).containsExactly(here.id());
        refused(RefusalCode.NOTICE_UNKNOWN, () -> cashier.read(there.id()));
        assertThat(here.stores()).isEqualTo(1);
        assertThat(headquarters.details(here.id()).text().stores()).containsExactly("01");
        assertThat(headquarters.current()).isEmpty();
        assertThat(notices(houses.open().cashier()).current()).as("of another merchant").isEmpty();
    }

    @Test
    void aNoticeIsShownFromItsFirstDayToItsLastUnlessItIsWithdrawn() {
        var house = houses.open();
        var headquarters = notices(house.headquarters());
        var tomorrow = headquarters.add(notice("明天", TODAY.plusDays(1), TODAY.plusDays(1))).notice();
        headquarters.add(notice("昨天", TODAY.minusDays(2), TODAY.minusDays(1)));
        var today = headquarters.add(notice("今天", TODAY, TODAY)).notice();
        var cashier = house.cashier();
        assertThat(titles(cashier)).containsExactly("今天");
        assertThat(headquarters.withdraw(today.id()).notice().state()).isEqualTo(NoticeState.WITHDRAWN);
        assertThat(titles(cashier)).isEmpty();
        refused(RefusalCode.NOTICE_WITHDRAWN, () -> headquarters.withdraw(today.id()));
        assertThat(states(headquarters, Set.of())).containsExactly(NoticeState.PLANNED, NoticeState.WITHDRAWN,
                NoticeState.OVER);
        for (var state : List.of(NoticeState.PLANNED, NoticeState.WITHDRAWN, NoticeState.OVER)) {
            assertThat(states(headquarters, Set.of(state))).containsExactly(state);
        }
        try (var _ = clock.later(Duration.ofDays(1))) {
            assertThat(titles(house.cashier())).containsExactly("明天");
            assertThat(notices(house.headquarters()).details(tomorrow.id()).notice().state())
                    .isEqualTo(NoticeState.SHOWN);
        }
    }

    @Test
    void anEditChangesWhatIsShownAndKeepsWhoHasReadIt() {
        var house = houses.open();
        var line = house.headquarters();
        var headquarters = notices(line);
        var added = headquarters.add(notice("盘点", TODAY, TODAY));
        var id = added.notice().id();
        var cashier = notices(house.cashier());
        cashier.read(id);
        var edited = headquarters.edit(id, new EditNotice(added.version(), notice("盘点改期", TODAY, TODAY.plusDays(1))));
        assertThat(edited.notice().title()).isEqualTo("盘点改期");
        assertThat(cashier.current().getFirst().read()).isTrue();
        refused(RefusalCode.CHANGED_MEANWHILE,
                () -> headquarters.edit(id, new EditNotice(added.version(), notice("晚了", TODAY, TODAY))));
        var log = line.api(OperatorLogApi.class);
        var lines = log.list(LogFilter.all(9)).rows().stream().filter(row -> row.action().equals("edit-notice")
                && row.outcome().equals(LogRow.DONE)).toList();
        assertThat(lines).hasSize(1);
        assertThat(log.details(lines.getFirst().id()).before()).isEqualTo("title=盘点; until=2026-03-02");
        assertThat(log.details(lines.getFirst().id()).after()).isEqualTo("title=盘点改期; until=2026-03-03");
    }

    @Test
    void whatIsWrongIsToldAtItsField() {
        var headquarters = notices(houses.open().headquarters());
        assertThat(field(RefusalCode.FIELD_MISSING, headquarters, notice(" ", TODAY, TODAY))).isEqualTo("title");
        assertThat(field(RefusalCode.DAYS_REVERSED, headquarters, notice("a", TODAY, TODAY.minusDays(1))))
                .isEqualTo("until");
        assertThat(field(RefusalCode.STORE_UNKNOWN, headquarters,
                new NoticeText("a", "b", TODAY, TODAY, Set.of("01", "77")))).isEqualTo("stores");
        assertThat(headquarters.count(NoticeFilter.all(9))).as("nothing of it was kept").isZero();
        refused(RefusalCode.NOTICE_UNKNOWN, () -> headquarters.details(1));
    }

    @Test
    void aStoreNeitherWritesNoticesNorSeesWhoReadsThem() {
        var house = houses.open();
        var id = notices(house.headquarters()).add(notice("盘点", TODAY, TODAY)).notice().id();
        var manager = notices(house.manager());
        refused(RefusalCode.NOT_PERMITTED, () -> manager.add(notice("a", TODAY, TODAY)));
        refused(RefusalCode.NOT_PERMITTED, () -> manager.list(NoticeFilter.all(9)));
        refused(RefusalCode.NOT_PERMITTED, () -> manager.readers(id, PageWanted.first(9)));
        var nobody = notices(house.operatorWith(Map.of()));
        assertThat(nobody.current()).hasSize(1);
        refused(RefusalCode.NOT_PERMITTED, () -> nobody.list(NoticeFilter.all(9)));
    }

    @Test
    void fromOneMonthBeforeItsEndALicenceIsToldOfToAdministratorsEverySecondDay() {
        var last = TODAY.plusDays(3).plusMonths(1);
        var house = houses.open(MerchantTerms.usual(houses.nextCode(), "静水茶行").withLicenceUntil(last));
        licences.run();
        assertThat(notices(house.headquarters()).current()).isEmpty();
        try (var _ = clock.later(Duration.ofDays(3))) {
            licences.run();
            licences.run();
            var headquarters = notices(house.headquarters());
            assertThat(headquarters.current()).hasSize(1);
            var told = headquarters.current().getFirst();
            assertThat(told.kind()).isEqualTo(NoticeKind.LICENCE);
            assertThat(told.expires()).contains(last);
            headquarters.read(told.id());
            assertThat(notices(house.manager()).current()).as("a store is not told").isEmpty();
            assertThat(headquarters.list(NoticeFilter.all(9)).rows()).as("nobody wrote it").isEmpty();
        }
        try (var _ = clock.later(Duration.ofDays(4))) {
            licences.run();
            assertThat(notices(house.headquarters()).current()).extracting(CurrentNotice::read).containsExactly(true);
        }
        try (var _ = clock.later(Duration.ofDays(5))) {
            licences.run();
            assertThat(notices(house.headquarters()).current()).extracting(CurrentNotice::read)
                    .containsExactly(false);
        }
    }

    @Test
    void thatClientsAreNewerThanTheServerIsToldToThePlatformOnceForEachVersion() {
        var platform = houses.with(houses.platform()).api(NoticeApi.class);
        var desk = houses.open().places().desk().id();
        var of = versions("0.9.9");
        clientAt(desk, "0.9.9");
        of.run();
        assertThat(newer(platform)).isEmpty();
        clientAt(desk, "0.10.2");
        versions("unpacked").run();
        assertThat(newer(platform)).as("a server that knows no version of its own").isEmpty();
        of.run();
        of.run();
        assertThat(newer(platform)).containsExactly("0.10.2");
        clientAt(desk, "");
    }

    private VersionNotices versions(String server) {
        return new VersionNotices(new ServerVersion(server), directory, places, repository, database, transactions,
                clock);
    }

    private void clientAt(long terminal, String version) {
        database.sql("update terminal set client_version = ?, last_seen_at = ? where id = ?").param(version)
                .param(TestClock.START.atOffset(ZoneOffset.UTC)).param(terminal).update();
    }

    private static List<String> newer(NoticeApi notices) {
        return notices.current().stream().filter(notice -> notice.kind() == NoticeKind.NEWER_CLIENT)
                .map(CurrentNotice::title).toList();
    }

    private static NoticeApi notices(Line line) {
        return line.api(NoticeApi.class);
    }

    private static NoticeText notice(String title, LocalDate from, LocalDate until) {
        return new NoticeText(title, "今晚盘点", from, until, Set.of());
    }

    private static List<String> titles(Line line) {
        return notices(line).current().stream().map(CurrentNotice::title).toList();
    }

    private static List<NoticeState> states(NoticeApi notices, Set<NoticeState> wanted) {
        return notices.list(new NoticeFilter("", wanted, PageWanted.first(9))).rows().stream().map(NoticeRow::state)
                .toList();
    }

    private static String field(RefusalCode code, NoticeApi notices, NoticeText text) {
        return refused(code, () -> notices.add(text)).arguments().get("field");
    }
}
