package org.counterfoil.server.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterfoil.server.testing.Refused.refused;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.counterfoil.common.card.CardOfMember;
import org.counterfoil.common.card.CardStatus;
import org.counterfoil.common.card.MemberFilter;
import org.counterfoil.common.card.MemberListApi;
import org.counterfoil.common.card.MemberRow;
import org.counterfoil.common.member.MemberApi;
import org.counterfoil.common.member.MemberReason;
import org.counterfoil.common.member.MemberStatus;
import org.counterfoil.common.member.Sex;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.DayRange;
import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.member.Enrolment;
import org.counterfoil.server.member.NewMember;
import org.counterfoil.server.shared.text.SortName;
import org.counterfoil.server.testing.House;
import org.counterfoil.server.value.ValueBehaviour;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The list of members with their cards and balances, over HTTP. */
abstract class MemberListBehaviour extends ValueBehaviour {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Autowired
    private Enrolment enrolment;
    @Autowired
    private CardLife life;
    @Autowired
    private JdbcClient jdbc;

    @Test
    void aRowShowsTheMemberTheCardAndWhatIsOwned() {
        var house = openHouse();
        var card = house.card("GOLD", Optional.empty());
        till(house).recharge(card.number(), 12_345);

        var row = list(house).list(MemberFilter.all(9)).rows().getFirst();

        var masked = "138 **** " + card.phone().substring(7);
        assertThat(row).isEqualTo(new MemberRow(card.member(), card.memberNumber(), "陈晓云", row.level(), masked,
                MemberStatus.NORMAL, Optional.of(card.number()), Optional.of(CardStatus.ACTIVE), TODAY, row.store(),
                Optional.empty(), 12_345, 0, 0));
        assertThat(row.level().code()).isEqualTo("GOLD");
        var without = house.operatorWith(Map.of(Permission.MEMBERS, Access.READ)).api(MemberListApi.class);
        assertThat(without.list(MemberFilter.all(9)).rows().getFirst().phone()).isEqualTo(masked);
        assertThat(without.balances(card.member()).principal()).isEqualTo(12_345);
    }

    @Test
    void membersAreFoundByHowTheirTextsBegin() {
        var house = openHouse();
        var lin = named(house, "林知夏", "13912340001");
        var minh = named(house, "Nguyễn Minh", "13912340002");
        var api = list(house);
        for (var text : List.of("林知", "lzx", "linzhi", "13912340001", number(lin).toLowerCase(Locale.ROOT))) {
            assertThat(names(api, text)).as(text).containsExactly("林知夏");
        }
        assertThat(names(api, "nguyenm")).containsExactly("Nguyễn Minh");
        assertThat(names(api, "139")).containsExactlyInAnyOrder("林知夏", "Nguyễn Minh");
        assertThat(names(api, "nobody")).isEmpty();
        assertThat(names(api, "%")).isEmpty();
        assertThat(lin).isLessThan(minh);
        assertThat(api.count(text("139"))).isEqualTo(2);
    }

    @Test
    void everyPageFollowsTheOneBeforeInBothOrders() {
        var house = openHouse();
        for (var name : List.of("王一", "安二", "林三", "陈四", "赵五")) {
            named(house, name, "");
        }
        var api = list(house);
        assertThat(all(api, "name", false)).containsExactly("安二", "陈四", "林三", "王一", "赵五");
        assertThat(all(api, "name", true)).containsExactly("赵五", "王一", "林三", "陈四", "安二");
        assertThat(all(api, "number", false)).containsExactly("王一", "安二", "林三", "陈四", "赵五");
        refused(RefusalCode.BAD_REQUEST, () -> api.list(MemberFilter.all(9)
                .on(new PageWanted(Optional.of("phone"), false, Optional.empty(), 9))));
    }

    @Test
    void filtersOfStatesCardsLevelsStoresAndDaysNarrow() {
        var house = openHouse();
        var gold = house.card("GOLD", Optional.empty());
        var locked = house.card();
        var lost = house.card();
        var expired = house.card();
        house.headquarters().api(MemberApi.class).lock(locked.member(), new MemberReason(""));
        house.run(() -> life.reportLost(house.administrator(), lost.id()));
        jdbc.sql("update member set valid_until = ? where id = ?").params(TODAY.minusDays(1), expired.member())
                .update();
        var api = list(house);
        assertThat(ids(api, states(Set.of(MemberStatus.LOCKED), Set.of()))).containsExactly(locked.member());
        assertThat(ids(api, states(Set.of(MemberStatus.EXPIRED), Set.of()))).containsExactly(expired.member());
        assertThat(ids(api, states(Set.of(MemberStatus.NORMAL), Set.of()))).containsExactly(gold.member(),
                lost.member());
        assertThat(ids(api, states(Set.of(), Set.of(CardStatus.LOST)))).containsExactly(lost.member());
        assertThat(ids(api, new MemberFilter("", "", Set.of(), Set.of(), Set.of("GOLD"), Set.of(), DayRange.ANY,
                Set.of(), List.of(), PageWanted.first(9)))).containsExactly(gold.member());
        assertThat(ids(api, new MemberFilter("", locked.number(), Set.of(), Set.of(), Set.of(), Set.of(),
                DayRange.ANY, Set.of(), List.of(), PageWanted.first(9)))).containsExactly(locked.member());
        assertThat(ids(api, new MemberFilter("", "", Set.of(), Set.of(), Set.of(), Set.of(house.places().other()),
                DayRange.ANY, Set.of(), List.of(), PageWanted.first(9)))).isEmpty();
        assertThat(ids(api, new MemberFilter("", "", Set.of(), Set.of(), Set.of(), Set.of(),
                DayRange.of(TODAY, TODAY), Set.of(), List.of(), PageWanted.first(9)))).hasSize(4);
        assertThat(ids(api, new MemberFilter("", "", Set.of(), Set.of(), Set.of(), Set.of(),
                DayRange.of(TODAY.plusDays(1), TODAY.plusDays(1)), Set.of(), List.of(), PageWanted.first(9))))
                .isEmpty();
    }

    @Test
    void anOldCardStillFindsTheMemberAndTheCurrentOneIsShown() {
        var house = openHouse();
        var old = house.card();
        var fresh = house.producedCard("STD", Optional.empty());
        house.run(() -> {
            life.replace(house.administrator(), old.id(), fresh.id());
            life.activate(house.administrator(), fresh.id(), old.member(), Optional.empty());
        });
        var api = list(house);
        var row = api.list(new MemberFilter("", old.number(), Set.of(), Set.of(), Set.of(), Set.of(), DayRange.ANY,
                Set.of(), List.of(), PageWanted.first(9))).rows().getFirst();
        assertThat(row.card()).contains(fresh.number());
        assertThat(api.cards(old.member())).extracting(CardOfMember::status).containsExactly(CardStatus.ACTIVE,
                CardStatus.REPLACED);
        var replaced = api.list(states(Set.of(), Set.of(CardStatus.REPLACED))).rows().getFirst();
        assertThat(replaced.card()).contains(old.number());
    }

    @Test
    void aStoreSeesItsOwnMembersAndAMerchantItsOwn() {
        var house = openHouse();
        var here = house.card();
        var elsewhere = house.with(house.signIn(house.places().otherDesk(), "A1", House.PASSWORD).token())
                .api(MemberListApi.class);
        assertThat(ids(house.cashier().api(MemberListApi.class), MemberFilter.all(9))).containsExactly(here.member());
        assertThat(ids(elsewhere, MemberFilter.all(9))).isEmpty();
        refused(RefusalCode.MEMBER_UNKNOWN, () -> elsewhere.cards(here.member()));
        var stranger = list(openHouse());
        assertThat(ids(stranger, MemberFilter.all(9))).isEmpty();
        refused(RefusalCode.MEMBER_UNKNOWN, () -> stranger.balances(here.member()));
        refused(RefusalCode.MEMBER_UNKNOWN, () -> stranger.cards(here.member()));
    }

    private long named(House house, String name, String phone) {
        var next = jdbc.sql("select count(*) from member where merchant_id = ?").param(house.merchant())
                .query(Integer.class).single();
        return house.as(() -> enrolment.enrol(new NewMember("M%04d%08d".formatted(house.merchant(), 100 + next), name,
                SortName.ofPerson(name).full(), phone, Sex.UNKNOWN,
                Optional.empty(), "STD", house.places().store())));
    }

    private String number(long member) {
        return jdbc.sql("select number from member where id = ?").param(member).query(String.class).single();
    }

    private static MemberListApi list(House house) {
        return house.headquarters().api(MemberListApi.class);
    }

    private static MemberFilter text(String text) {
        return new MemberFilter(text, "", Set.of(), Set.of(), Set.of(), Set.of(), DayRange.ANY, Set.of(),
                List.of(), PageWanted.first(9));
    }

    private static MemberFilter states(Set<MemberStatus> members, Set<CardStatus> cards) {
        return new MemberFilter("", "", members, cards, Set.of(), Set.of(), DayRange.ANY, Set.of(),
                List.of(), PageWanted.first(9));
    }

    private static List<String> names(MemberListApi api, String text) {
        return api.list(text(text)).rows().stream().map(MemberRow::name).toList();
    }

    private static List<Long> ids(MemberListApi api, MemberFilter filter) {
        return api.list(filter).rows().stream().map(MemberRow::id).toList();
    }

    private static List<String> all(MemberListApi api, String sort, boolean descending) {
        var wanted = new PageWanted(Optional.of(sort), descending, Optional.empty(), 2);
        var names = new ArrayList<String>();
        for (var page = api.list(MemberFilter.all(2).on(wanted)); true; page = api
                .list(MemberFilter.all(2).on(wanted.after(page.next().orElseThrow())))) {
            page.rows().forEach(row -> names.add(row.name()));
            if (page.next().isEmpty()) {
                return names;
            }
        }
    }
}
