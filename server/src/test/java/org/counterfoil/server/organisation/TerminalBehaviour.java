package org.counterfoil.server.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterfoil.server.organisation.Offices.log;
import static org.counterfoil.server.organisation.Offices.terminals;
import static org.counterfoil.server.testing.Refused.refused;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.counterfoil.common.organisation.AddTerminal;
import org.counterfoil.common.organisation.DeviceReport;
import org.counterfoil.common.organisation.EditTerminal;
import org.counterfoil.common.organisation.TerminalApi;
import org.counterfoil.common.organisation.TerminalFilter;
import org.counterfoil.common.organisation.TerminalGrade;
import org.counterfoil.common.organisation.TerminalProfile;
import org.counterfoil.common.organisation.TerminalRow;
import org.counterfoil.common.organisation.TerminalState;
import org.counterfoil.common.organisation.TerminalType;
import org.counterfoil.common.shared.Language;
import org.counterfoil.common.shared.DayRange;
import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.staff.SessionApi;
import org.counterfoil.common.staff.SignIn;
import org.counterfoil.server.testing.House;
import org.counterfoil.server.testing.Houses;
import org.counterfoil.server.testing.Line;
import org.counterfoil.server.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Terminals, over HTTP. */
abstract class TerminalBehaviour {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Autowired
    private Houses houses;
    @Autowired
    private TestClock clock;
    @Autowired
    private JdbcClient jdbc;

    @Test
    void everyTypeIsAddedUnderItsNextNumberWithWhatWasEntered() {
        var house = houses.open();
        var api = terminals(house.headquarters());
        var profile = new TerminalProfile("外卖台", TerminalGrade.ORDINARY, Optional.of(TODAY.plusYears(1)), "顾晓峰");
        var added = api.add(new AddTerminal(house.places().store(), TerminalType.FRONT_DESK, profile));
        assertThat(added.number()).endsWith("200003");
        assertThat(added.profile()).isEqualTo(profile);
        assertThat(added.storeNumber()).isEqualTo("01");
        assertThat(added.storeName()).isEqualTo("南山店");
        assertThat(added.state()).isEqualTo(TerminalState.OPEN);
        assertThat(added.lastSeen()).isEmpty();
        for (var type : List.of(TerminalType.POS, TerminalType.VENDING_MACHINE, TerminalType.MEMBER_PORTAL,
                TerminalType.STORE_BACK_OFFICE)) {
            assertThat(api.add(new AddTerminal(house.places().store(), type, TerminalProfile.of("新"))).number())
                    .endsWith(type.digit() + "00001");
        }
        assertThat(log(jdbc, house)).hasSize(5).first().asString().isEqualTo("add-terminal|" + added.number()
                + "||alias=外卖台; contact=顾晓峰; expires=2027-03-02; grade=ORDINARY");
    }

    @Test
    void whatCantBeAddedIsRefused() {
        var house = houses.open();
        var api = terminals(house.headquarters());
        refused(RefusalCode.TERMINAL_TYPE_ELSEWHERE, () -> api.add(new AddTerminal(house.places().store(),
                TerminalType.MERCHANT_BACK_OFFICE, TerminalProfile.of("后台"))));
        refused(RefusalCode.TERMINAL_TYPE_ELSEWHERE, () -> api.add(new AddTerminal(house.places().headquarters(),
                TerminalType.STORE_BACK_OFFICE, TerminalProfile.of("后台"))));
        refused(RefusalCode.FIELD_MISSING, () -> api.add(new AddTerminal(house.places().store(),
                TerminalType.FRONT_DESK, TerminalProfile.of(""))));
        refused(RefusalCode.STORE_UNKNOWN, () -> api.add(new AddTerminal(-1, TerminalType.FRONT_DESK,
                TerminalProfile.of("台"))));
    }

    @Test
    void anEditIsNotInTheWayOfSigningInAndTellsTheLogWhatChanged() {
        var house = houses.open();
        var api = terminals(house.headquarters());
        var before = api.details(house.places().desk().id());
        house.cashier();
        var profile = new TerminalProfile("收银一", TerminalGrade.SYSTEM, Optional.of(TODAY), "");
        var after = api.edit(new EditTerminal(before.id(), before.version(), profile));
        assertThat(after.profile()).isEqualTo(profile);
        assertThat(log(jdbc, house)).containsExactly("edit-terminal|" + before.number()
                + "|alias=1 号台; expires=permanent; grade=ORDINARY|alias=收银一; expires=2026-03-02; grade=SYSTEM");
        refused(RefusalCode.CHANGED_MEANWHILE,
                () -> api.edit(new EditTerminal(before.id(), before.version(), profile)));
        var second = house.signIn(house.places().desk(), "0012", House.PASSWORD).epoch();
        assertThat(house.signIn(house.places().desk(), "0012", House.PASSWORD).epoch()).isEqualTo(second + 1);
    }

    @Test
    void closingStopsWhoIsSignedInThereAndOpeningLetsThemGoOn() {
        var house = houses.open();
        var api = terminals(house.headquarters());
        var cashier = house.cashier();
        var desk = house.places().desk();
        api.close(desk.id());
        assertThat(api.details(desk.id()).state()).isEqualTo(TerminalState.CLOSED);
        refused(RefusalCode.TERMINAL_CLOSED, () -> cashier.sessions().current());
        refused(RefusalCode.TERMINAL_CLOSED, house::cashier);
        api.open(desk.id());
        assertThat(cashier.sessions().current().desk().terminal()).isEqualTo(desk.number());
        refused(RefusalCode.OWN_TERMINAL, () -> api.close(house.places().office().id()));
        assertThat(log(jdbc, house)).containsExactly("close-terminal|" + desk.number() + "|open|closed",
                "open-terminal|" + desk.number() + "|closed|open");
    }

    @Test
    void anExpiredTerminalSaysSoAndLetsNobodyIn() {
        var house = houses.open();
        var api = terminals(house.headquarters());
        var desk = api.details(house.places().desk().id());
        api.edit(new EditTerminal(desk.id(), desk.version(), new TerminalProfile("1 号台", TerminalGrade.ORDINARY,
                Optional.of(TODAY.minusDays(1)), "")));
        assertThat(api.details(desk.id()).state()).isEqualTo(TerminalState.EXPIRED);
        refused(RefusalCode.TERMINAL_CLOSED, house::cashier);
        assertThat(ids(api, filter(TerminalState.EXPIRED))).containsExactly(desk.id());
        assertThat(ids(api, filter(TerminalState.OPEN))).hasSize(2).doesNotContain(desk.id());
        api.close(desk.id());
        assertThat(ids(api, filter(TerminalState.CLOSED))).containsExactly(desk.id());
        assertThat(ids(api, filter(TerminalState.EXPIRED))).isEmpty();
    }

    @Test
    void onlyWhatWasNeverUsedIsDeleted() {
        var house = houses.open();
        var api = terminals(house.headquarters());
        var fresh = api.add(new AddTerminal(house.places().store(), TerminalType.FRONT_DESK, TerminalProfile.of("台")));
        api.delete(fresh.id());
        refused(RefusalCode.NO_SUCH_TERMINAL, () -> api.details(fresh.id()));
        house.cashier();
        refused(RefusalCode.TERMINAL_USED, () -> api.delete(house.places().desk().id()));
        assertThat(log(jdbc, house)).last().isEqualTo("delete-terminal|" + fresh.number() + "|台|");
        assertThat(api.add(new AddTerminal(house.places().store(), TerminalType.FRONT_DESK, TerminalProfile.of("台")))
                .number()).isEqualTo(fresh.number());
    }

    @Test
    void itIsToldWhenATerminalWasSeenAndByWhichClient() {
        var house = houses.open();
        var api = terminals(house.headquarters());
        var desk = house.places().desk();
        var client = house.stranger().http().mutate().defaultHeader("User-Agent",
                "Counterfoil/1.4.2 (reader:keys:unasked printer:network:trouble juicer:steam:hot)").build();
        var token = new Line(client).api(SessionApi.class)
                .signIn(SignIn.of(desk.number(), "0012", House.PASSWORD, Language.EN)).token();
        var row = api.details(desk.id());
        assertThat(row.lastSeen()).contains(TestClock.START);
        assertThat(row.clientVersion()).isEqualTo("1.4.2");
        assertThat(row.devices()).containsExactly(
                new DeviceReport(DeviceReport.Kind.READER, DeviceReport.Way.KEYS, DeviceReport.State.UNASKED),
                new DeviceReport(DeviceReport.Kind.PRINTER, DeviceReport.Way.NETWORK, DeviceReport.State.TROUBLE));
        try (var moved = clock.later(Duration.ofMinutes(10))) {
            house.with(token).sessions().current();
        }
        assertThat(api.details(desk.id()).lastSeen()).contains(TestClock.START.plus(Duration.ofMinutes(10)));
        house.cashier();
        assertThat(api.details(desk.id()).clientVersion()).isEmpty();
        assertThat(api.details(desk.id()).devices()).isEmpty();
    }

    @Test
    void everyOrderAndEveryFilterOfTheListWorks() {
        var house = houses.open();
        var api = terminals(house.headquarters());
        house.cashier();
        for (var sort : List.of("number", "store", "alias", "type", "grade", "expires", "last-seen", "created")) {
            for (var descending : List.of(true, false)) {
                var wanted = new PageWanted(Optional.of(sort), descending, Optional.empty(), 2);
                var page = api.list(TerminalFilter.all(wanted));
                var rest = api.list(TerminalFilter.all(wanted.after(page.next().orElseThrow())));
                assertThat(page.rows()).as(sort).hasSize(2);
                assertThat(rest.rows()).as(sort).hasSize(1).doesNotContainAnyElementsOf(page.rows());
            }
        }
        var page = PageWanted.first(10);
        assertThat(ids(api,
                new TerminalFilter("", Optional.of(house.places().store()), Set.of(), Set.of(), DayRange.ANY, page)))
                .containsExactly(house.places().desk().id());
        assertThat(ids(api,
                new TerminalFilter("", Optional.empty(), Set.of(TerminalType.FRONT_DESK), Set.of(), DayRange.ANY,
                        page)))
                .hasSize(2);
        assertThat(ids(api, new TerminalFilter("zongbu", Optional.empty(), Set.of(), Set.of(), DayRange.ANY, page)))
                .containsExactly(house.places().office().id());
        assertThat(api.count(TerminalFilter.all(page))).isEqualTo(3);
    }

    @Test
    void terminalsAreFoundByTheirLastDayAndPermanentOnesHaveNone() {
        var house = houses.open();
        var api = terminals(house.headquarters());
        var known = api.details(house.places().desk().id());
        var last = LocalDate.of(2026, 12, 31);
        api.edit(new EditTerminal(known.id(), known.version(), new TerminalProfile(known.profile().alias(),
                known.profile().grade(), Optional.of(last), "")));

        assertThat(ids(api, expiring(DayRange.of(last, last)))).containsExactly(known.id());
        assertThat(ids(api, expiring(new DayRange(Optional.of(last), Optional.empty())))).containsExactly(known.id());
        assertThat(ids(api, expiring(new DayRange(Optional.empty(), Optional.of(last.minusDays(1)))))).isEmpty();
        assertThat(ids(api, expiring(DayRange.of(LocalDate.of(1, 1, 1), LocalDate.of(9_999, 12, 31)))))
                .containsExactly(known.id());
        assertThat(api.count(expiring(DayRange.of(last, last)))).isEqualTo(1);
        assertThat(refused(RefusalCode.BAD_REQUEST, () -> api.count(expiring(DayRange.of(last, LocalDate.MAX))))
                .arguments()).containsEntry("field", "expires");
    }

    private static TerminalFilter expiring(DayRange days) {
        return new TerminalFilter("", Optional.empty(), Set.of(), Set.of(), days, PageWanted.first(10));
    }

    @Test
    void aStoreManagerSeesAndChangesTheOwnStoresTerminalsAlone() {
        var house = houses.open();
        var api = terminals(house.manager());
        var own = house.places().desk();
        var other = house.places().otherDesk();
        assertThat(ids(api, TerminalFilter.all(PageWanted.first(10)))).containsExactly(own.id());
        assertThat(api.count(TerminalFilter.all(PageWanted.first(10)))).isEqualTo(1);
        assertThat(
                ids(api, new TerminalFilter("", Optional.of(house.places().other()), Set.of(), Set.of(), DayRange.ANY,
                        PageWanted.first(10))))
                .isEmpty();
        assertUnknown(api, other.id());
        refused(RefusalCode.STORE_UNKNOWN, () -> api.add(new AddTerminal(house.places().other(),
                TerminalType.FRONT_DESK, TerminalProfile.of("台"))));
        assertThat(api.add(new AddTerminal(house.places().store(), TerminalType.FRONT_DESK, TerminalProfile.of("台")))
                .store()).isEqualTo(house.places().store());
    }

    @Test
    void anotherMerchantSeesNothing() {
        var house = houses.open();
        assertUnknown(terminals(houses.open().headquarters()), house.places().desk().id());
    }

    private static void assertUnknown(TerminalApi api, long id) {
        refused(RefusalCode.NO_SUCH_TERMINAL, () -> api.details(id));
        refused(RefusalCode.NO_SUCH_TERMINAL, () -> api.edit(new EditTerminal(id, 0, TerminalProfile.of("台"))));
        refused(RefusalCode.NO_SUCH_TERMINAL, () -> api.close(id));
        refused(RefusalCode.NO_SUCH_TERMINAL, () -> api.open(id));
        refused(RefusalCode.NO_SUCH_TERMINAL, () -> api.delete(id));
    }

    private static TerminalFilter filter(TerminalState state) {
        return TerminalFilter.all(PageWanted.first(10)).withStates(Set.of(state));
    }

    private static List<Long> ids(TerminalApi api, TerminalFilter filter) {
        return api.list(filter).rows().stream().map(TerminalRow::id).toList();
    }
}
