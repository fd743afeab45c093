package org.counterfoil.server.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterfoil.server.organisation.Offices.adding;
import static org.counterfoil.server.organisation.Offices.log;
import static org.counterfoil.server.organisation.Offices.manager;
import static org.counterfoil.server.organisation.Offices.stores;
import static org.counterfoil.server.organisation.Offices.terminals;
import static org.counterfoil.server.testing.Refused.refused;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.counterfoil.common.organisation.AddStore;
import org.counterfoil.common.organisation.CheckQuota;
import org.counterfoil.common.organisation.EditStore;
import org.counterfoil.common.organisation.NewManager;
import org.counterfoil.common.organisation.StoreFilter;
import org.counterfoil.common.organisation.StoreKind;
import org.counterfoil.common.organisation.StoreProfile;
import org.counterfoil.common.organisation.StoreQuota;
import org.counterfoil.common.organisation.StoreRow;
import org.counterfoil.common.organisation.StoreStatus;
import org.counterfoil.common.organisation.TerminalFilter;
import org.counterfoil.common.organisation.TerminalGrade;
import org.counterfoil.common.organisation.TerminalType;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.DayRange;
import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.staff.EmployeeType;
import org.counterfoil.server.testing.House;
import org.counterfoil.server.testing.TestClock;
import org.counterfoil.server.value.ValueBehaviour;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Stores, over HTTP. */
abstract class StoreBehaviour extends ValueBehaviour {

    private static final StoreProfile WHOLE = new StoreProfile("长乐路店", StoreKind.FRANCHISE, "顾晓峰",
            "021-6433 0027", "上海市徐汇区长乐路 800 号", "华东", "茶饮", "上海乐茗餐饮有限公司", "静水", 95, 120);

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aStoreThatIsAddedHasAllThatWasEnteredItsBackOfficeAndItsManager() {
        var house = houses.open();
        var headquarters = house.headquarters();
        var added = stores(headquarters).add(adding("A-17", WHOLE));

        var details = stores(headquarters).details(added.store());
        assertThat(details.store().number()).isEqualTo("A-17");
        assertThat(details.store().profile()).isEqualTo(WHOLE);
        assertThat(details.store().created()).isEqualTo(TestClock.START);
        assertThat(details.store().recharge().checked()).isTrue();
        assertThat(details.terminals()).isEqualTo(1);
        var office = terminals(headquarters).list(new TerminalFilter("", Optional.of(added.store()), Set.of(),
                Set.of(), DayRange.ANY, PageWanted.first(10))).rows().getFirst();
        assertThat(office.number()).isEqualTo(added.terminal()).matches("\\d{4}500001");
        assertThat(office.type()).isEqualTo(TerminalType.STORE_BACK_OFFICE);
        assertThat(office.profile().grade()).isEqualTo(TerminalGrade.SYSTEM);
        var operator = manager(house, added).sessions().current().operator();
        assertThat(operator.type()).isEqualTo(EmployeeType.STORE_MANAGER);
        assertThat(operator.realName()).isEqualTo("周敏");
        assertThat(added.toString()).doesNotContain(added.oneTimePassword());
        assertThat(log(jdbc, house)).hasSize(1).allMatch(line -> line.startsWith("add-store|A-17||")
                && line.contains("name=长乐路店") && line.contains("discountPercent=95"));
    }

    @Test
    void theStandardRoleOfAManagerIsMadeOnceAndAnotherMayBeNamed() {
        var house = houses.open();
        var api = stores(house.headquarters());
        var role = jdbc.sql("select id from staff_role where merchant_id = ? and type = 'STORE_MANAGER'")
                .param(house.merchant()).query(Long.class).single();
        api.add(adding("11", "一店"));
        api.add(new AddStore("12", StoreProfile.of("二店", StoreKind.DIRECT), false, false,
                new NewManager("M12", "周敏", Optional.of("zhoumin"), Optional.of(role))));
        assertThat(jdbc.sql("select count(*) from staff_role where merchant_id = ? and type = 'STORE_MANAGER'")
                .param(house.merchant()).query(Integer.class).single()).isEqualTo(1);
        refused(RefusalCode.LOGIN_TAKEN, () -> api.add(new AddStore("13", StoreProfile.of("三店", StoreKind.DIRECT),
                false, false, new NewManager("M13", "周敏", Optional.of("ZhouMin"), Optional.empty()))));
        refused(RefusalCode.ROLE_UNKNOWN, () -> api.add(new AddStore("13", StoreProfile.of("三店", StoreKind.DIRECT),
                false, false, new NewManager("M13", "周敏", Optional.empty(), Optional.of(role + 1_000_000)))));
    }

    @Test
    void whatCantBeAddedIsRefusedAndNothingOfItIsLeft() {
        var house = houses.open();
        var api = stores(house.headquarters());
        refused(RefusalCode.STORE_NUMBER_TAKEN, () -> api.add(adding("01", "重号店")));
        refused(RefusalCode.STAFF_NUMBER_TAKEN, () -> api.add(adding("1", "店")));
        assertThat(refused(RefusalCode.FIELD_MISSING, () -> api.add(adding("31", " "))).arguments())
                .containsEntry("field", "name");
        assertThat(refused(RefusalCode.FIELD_TOO_LONG, () -> api.add(adding("31", "店".repeat(101)))).arguments())
                .containsEntry("field", "name").containsEntry("max", "100");
        assertThat(refused(RefusalCode.NUMBER_MALFORMED, () -> api.add(adding("3 1", "店"))).arguments())
                .containsEntry("field", "number");
        refused(RefusalCode.PHONE_MALFORMED, () -> api.add(adding("31", StoreProfile.of("店", StoreKind.DIRECT)
                .withContact("顾", "six"))));
        refused(RefusalCode.HEADQUARTERS_STAYS,
                () -> api.add(adding("31", StoreProfile.of("店", StoreKind.HEADQUARTERS))));
        refused(RefusalCode.PERCENT_OUT_OF_RANGE, () -> api.add(adding("31", new StoreProfile("店", StoreKind.DIRECT,
                "", "", "", "", "", "", "", 0, 0))));
        assertThat(api.totals(all()).count()).isEqualTo(3);
        assertThat(terminals(house.headquarters()).count(TerminalFilter.all(PageWanted.first(1)))).isEqualTo(3);
    }

    @Test
    void anEditChangesWhatWasEnteredAndTellsTheLogWhat() {
        var house = houses.open();
        var api = stores(house.headquarters());
        var before = api.details(house.places().store());
        var profile = before.store().profile().withContact("顾晓峰", "139 0000 1111");
        var after = api.edit(new EditStore(house.places().store(), before.version(), profile));

        assertThat(after.store().profile()).isEqualTo(profile);
        assertThat(log(jdbc, house))
                .containsExactly("edit-store|01|contact=; phone=|contact=顾晓峰; phone=139 0000 1111");
        refused(RefusalCode.CHANGED_MEANWHILE,
                () -> api.edit(new EditStore(house.places().store(), before.version(), profile)));
        refused(RefusalCode.HEADQUARTERS_STAYS, () -> api.edit(new EditStore(house.places().store(), after.version(),
                StoreProfile.of("店", StoreKind.HEADQUARTERS))));
    }

    @Test
    void closingStopsWhoIsSignedInAtOnceAndOpeningLetsThemGoOn() {
        var house = openHouse();
        var api = stores(house.headquarters());
        var card = house.card();
        var till = till(house);
        var manager = house.manager();
        till.recharge(card.number(), 10_000);
        api.close(house.places().store());

        assertThat(api.details(house.places().store()).store().status()).containsExactly(StoreStatus.CLOSED);
        refused(RefusalCode.STORE_CLOSED, () -> till.spend(card.number(), 100));
        refused(RefusalCode.STORE_CLOSED, () -> manager.sessions().current());
        refused(RefusalCode.STORE_CLOSED, house::cashier);
        refused(RefusalCode.STORE_CLOSED, house::manager);
        api.open(house.places().store());
        assertThat(till.spend(card.number(), 100).net()).isEqualTo(100);
        assertThat(manager.sessions().current().operator().staffNumber()).isEqualTo("M1");
        assertThat(log(jdbc, house)).containsExactly("close-store|01|open|closed", "open-store|01|closed|open");
    }

    @Test
    void headquartersStays() {
        var house = houses.open();
        var api = stores(house.headquarters());
        refused(RefusalCode.HEADQUARTERS_STAYS, () -> api.close(house.places().headquarters()));
        refused(RefusalCode.HEADQUARTERS_STAYS, () -> api.delete(house.places().headquarters()));
        assertThat(log(jdbc, house)).isEmpty();
    }

    @Test
    void aStoreThatTransactedCantBeDeletedAndWorksOn() {
        var house = openHouse();
        var card = house.card();
        var till = till(house);
        till.recharge(card.number(), 10_000);
        refused(RefusalCode.STORE_TRANSACTED, () -> stores(house.headquarters()).delete(house.places().store()));
        assertThat(till.spend(card.number(), 100).net()).isEqualTo(100);
    }

    @Test
    void aStoreThatNeverTransactedGoesWithItsPeopleAndItsNumberIsFree() {
        var house = houses.open();
        var api = stores(house.headquarters());
        var added = api.add(adding("31", "新店"));
        var manager = manager(house, added);
        api.delete(added.store());

        refused(RefusalCode.STORE_UNKNOWN, () -> api.details(added.store()));
        assertThat(numbers(house, all())).containsExactly("00", "01", "02");
        refused(RefusalCode.SESSION_EXPIRED, () -> manager.sessions().current());
        refused(RefusalCode.SIGN_IN_FAILED, () -> manager(house, added));
        assertThat(api.add(new AddStore("31", StoreProfile.of("新店", StoreKind.DIRECT), true, true, new NewManager(
                "M31B", "周敏", Optional.empty(), Optional.empty()))).terminal()).isNotEqualTo(added.terminal());
        assertThat(log(jdbc, house)).contains("delete-store|31|新店|");
    }

    @Test
    void namesSortByPinyinAndAreFoundByIt() {
        var house = houses.open();
        var api = stores(house.headquarters());
        for (var name : List.of("重庆路店", "长沙路店", "安福路店", "Bistro", "厦门路店")) {
            api.add(adding("N" + Math.abs(name.hashCode()), name));
        }
        assertThat(api.list(StoreFilter.all(wanted("name", false))).rows().stream().map(row -> row.profile().name()))
                .containsExactly("安福路店", "Bistro", "长沙路店", "重庆路店", "福田店", "南山店", "厦门路店", "总部");
        assertThat(names(house, "changsha")).containsExactly("长沙路店");
        assertThat(names(house, "CQ")).containsExactly("重庆路店");
        assertThat(names(house, "南山")).containsExactly("南山店");
        assertThat(names(house, "0")).hasSize(3);
        assertThat(names(house, "%")).isEmpty();
    }

    @Test
    void everyOrderAndEveryFilterOfTheListWorks() {
        var house = houses.open();
        var api = stores(house.headquarters());
        api.add(adding("A-17", WHOLE));
        for (var sort : List.of("number", "name", "created", "contact", "phone", "discount", "points")) {
            assertThat(api.list(StoreFilter.all(wanted(sort, false))).rows()).as(sort).hasSize(4);
            assertThat(api.list(StoreFilter.all(wanted(sort, true))).rows()).as(sort).hasSize(4);
        }
        assertThat(numbers(house, StoreFilter.all(wanted("discount", false))).getFirst()).isEqualTo("A-17");
        var page = PageWanted.first(10);
        for (var filter : List.of(
                new StoreFilter("", Set.of(), Set.of(StoreKind.FRANCHISE), "", "", "", "", DayRange.ANY, page),
                new StoreFilter("", Set.of(), Set.of(), "华东", "", "", "", DayRange.ANY, page),
                new StoreFilter("", Set.of(), Set.of(), "", "茶饮", "", "", DayRange.ANY, page),
                new StoreFilter("", Set.of(), Set.of(), "", "", "上海乐茗餐饮有限公司", "", DayRange.ANY, page),
                new StoreFilter("", Set.of(), Set.of(), "", "", "", "静水", DayRange.ANY, page),
                StoreFilter.all(page).withStatuses(Set.of(StoreStatus.RECHARGE_QUOTA_LOW)),
                StoreFilter.all(page).withStatuses(Set.of(StoreStatus.POINTS_QUOTA_LOW)),
                StoreFilter.all(page).withText("顾"), StoreFilter.all(page).withText("021"))) {
            assertThat(numbers(house, filter)).as(filter.toString()).containsExactly("A-17");
            assertThat(api.totals(filter).count()).isEqualTo(1);
        }
        api.close(house.places().other());
        assertThat(numbers(house, StoreFilter.all(page).withStatuses(Set.of(StoreStatus.CLOSED))))
                .containsExactly("02");
        assertThat(numbers(house, StoreFilter.all(page).withStatuses(Set.of(StoreStatus.NORMAL,
                StoreStatus.CLOSED)))).containsExactly("00", "01", "02");
    }

    @Test
    void aStoreManagerSeesAndChangesTheOwnStoreAlone() {
        var house = houses.open();
        var own = house.places().store();
        var other = house.places().other();
        var api = stores(house.manager());
        assertThat(api.list(all()).rows()).extracting(StoreRow::id).containsExactly(own);
        assertThat(api.totals(all()).count()).isEqualTo(1);
        var details = api.details(own);
        api.edit(new EditStore(own, details.version(), details.store().profile().withContact("顾", "1")));
        assertThat(api.details(own).store().profile().contact()).isEqualTo("顾");
        refused(RefusalCode.STORE_UNKNOWN, () -> api.details(other));
        refused(RefusalCode.STORE_UNKNOWN, () -> api.edit(new EditStore(other, 0, details.store().profile())));
        refused(RefusalCode.NOT_PERMITTED, () -> api.add(adding("31", "新店")));
        refused(RefusalCode.NOT_PERMITTED, () -> api.close(own));
        refused(RefusalCode.NOT_PERMITTED, () -> api.open(own));
        refused(RefusalCode.NOT_PERMITTED, () -> api.delete(own));
    }

    @Test
    void aStoreChangesHowItIsReachedAndHeadquartersAllElse() {
        var house = houses.open();
        var added = stores(house.headquarters()).add(adding("A-17", WHOLE));
        jdbc.sql("update employee set role_id = (select role_id from employee where merchant_id = ?"
                + " and staff_number = 'M1') where merchant_id = ? and staff_number = 'MA-17'")
                .params(house.merchant(), house.merchant()).update();
        var api = stores(manager(house, added));
        var known = api.details(added.store());
        var reached = WHOLE.withContact("孙倩", "021-6433 0028");
        var changed = new StoreProfile(reached.name(), reached.kind(), reached.contact(), reached.phone(),
                "上海市徐汇区长乐路 802 号", reached.region(), reached.businessFormat(), reached.legalEntity(),
                reached.brand(), reached.discountPercent(), reached.pointsPercent());
        var after = api.edit(new EditStore(added.store(), known.version(), changed));
        assertThat(after.store().profile()).isEqualTo(changed);

        others(changed).forEach((field, profile) -> {
            var edit = new EditStore(added.store(), after.version(), profile);
            assertThat(refused(RefusalCode.HEADQUARTERS_SETS, () -> api.edit(edit)).arguments())
                    .containsEntry("field", field);
        });
        assertThat(api.details(added.store())).isEqualTo(after);
        refused(RefusalCode.NOT_PERMITTED, () -> api.checkQuota(new CheckQuota(added.store(), StoreQuota.RECHARGE,
                false)));
        var headquarters = stores(house.headquarters());
        var version = after.version();
        for (var profile : others(changed).values()) {
            version = headquarters.edit(new EditStore(added.store(), version, profile)).version();
        }
    }

    /** The same with one other thing that is headquarters' to say, by the name of its field. */
    private static Map<String, StoreProfile> others(StoreProfile of) {
        return Map.of("name", named(of, "别店", of.kind(), of.region(), of.discountPercent(), of.pointsPercent()),
                "kind", named(of, of.name(), StoreKind.DIRECT, of.region(), of.discountPercent(), of.pointsPercent()),
                "region", named(of, of.name(), of.kind(), "华北", of.discountPercent(), of.pointsPercent()),
                "discountPercent", named(of, of.name(), of.kind(), of.region(), 94, of.pointsPercent()),
                "pointsPercent", named(of, of.name(), of.kind(), of.region(), of.discountPercent(), 121));
    }

    private static StoreProfile named(StoreProfile of, String name, StoreKind kind, String region, int discount,
            int points) {
        return new StoreProfile(name, kind, of.contact(), of.phone(), of.address(), region, of.businessFormat(),
                of.legalEntity(), of.brand(), discount, points);
    }

    @Test
    void aFirstManagerMayLookAndNoMore() {
        var house = houses.open();
        jdbc.sql("delete from employee where merchant_id = ? and type = 'STORE_MANAGER'").param(house.merchant())
                .update();
        jdbc.sql("delete from staff_role where merchant_id = ? and type = 'STORE_MANAGER'").param(house.merchant())
                .update();
        var added = stores(house.headquarters()).add(adding("31", "新店"));
        var api = stores(manager(house, added));
        assertThat(api.list(all()).rows()).extracting(StoreRow::id).containsExactly(added.store());
        var details = api.details(added.store());
        refused(RefusalCode.NOT_PERMITTED,
                () -> api.edit(new EditStore(added.store(), details.version(), details.store().profile())));
    }

    @Test
    void anotherMerchantSeesNothing() {
        var house = houses.open();
        var stranger = stores(houses.open().headquarters());
        var store = house.places().store();
        assertThat(stranger.list(all()).rows()).extracting(StoreRow::id).doesNotContain(store);
        refused(RefusalCode.STORE_UNKNOWN, () -> stranger.details(store));
        refused(RefusalCode.STORE_UNKNOWN, () -> stranger.close(store));
        refused(RefusalCode.STORE_UNKNOWN, () -> stranger.delete(store));
        assertThat(stores(house.headquarters()).details(store).store().status()).containsExactly(StoreStatus.NORMAL);
    }

    @Test
    void whoMayReadMayNotWrite() {
        var house = houses.open();
        var reader = stores(house.operatorWith(Map.of(Permission.STORES, Access.READ)));
        var own = reader.details(house.places().store());
        refused(RefusalCode.NOT_PERMITTED,
                () -> reader.edit(new EditStore(own.store().id(), own.version(), own.store().profile())));
        var nobody = stores(house.operatorWith(Map.of(Permission.TERMINALS, Access.WRITE)));
        refused(RefusalCode.NOT_PERMITTED, () -> nobody.list(all()));
    }

    private static StoreFilter all() {
        return StoreFilter.all(PageWanted.first(200));
    }

    private static PageWanted wanted(String sort, boolean descending) {
        return new PageWanted(Optional.of(sort), descending, Optional.empty(), 200);
    }

    private static List<String> numbers(House house, StoreFilter filter) {
        return stores(house.headquarters()).list(filter).rows().stream().map(StoreRow::number).toList();
    }

    private static List<String> names(House house, String text) {
        return stores(house.headquarters()).list(all().withText(text)).rows().stream()
                .map(row -> row.profile().name()).toList();
    }
}
