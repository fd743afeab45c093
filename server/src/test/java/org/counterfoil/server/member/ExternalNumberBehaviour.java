package org.counterfoil.server.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterfoil.server.testing.Refused.refused;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import org.counterfoil.common.card.CardApi;
import org.counterfoil.common.card.CardlessApi;
import org.counterfoil.common.card.MemberFilter;
import org.counterfoil.common.card.MemberListApi;
import org.counterfoil.common.member.EditMember;
import org.counterfoil.common.member.MemberApi;
import org.counterfoil.common.member.MemberDetails;
import org.counterfoil.common.member.MemberEventKind;
import org.counterfoil.common.shared.DayRange;
import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.RefusedException;
import org.counterfoil.server.testing.House;
import org.counterfoil.server.testing.Houses;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The external number of a member is set, changed and taken away by an edit, over HTTP. */
abstract class ExternalNumberBehaviour {

    @Autowired
    private Houses houses;
    @Autowired
    private JdbcClient jdbc;

    @Test
    void itIsSetChangedAndTakenAwayAndFindsTheMemberMeanwhile() {
        var house = houses.open();
        var card = house.card();
        var api = house.headquarters().api(MemberApi.class);
        assertThat(api.details(card.member()).extras().externalNumber()).isEmpty();

        assertThat(set(api, card.member(), " WX 77-1 ").extras().externalNumber()).isEqualTo("WX77-1");
        assertThat(house.cashier().api(CardApi.class).find("WX77-1").number()).isEqualTo(card.number());
        assertThat(found(house, "wx77")).containsExactly(card.memberNumber());
        assertThat(set(api, card.member(), "WX77-2").extras().externalNumber()).isEqualTo("WX77-2");
        refused(RefusalCode.CARD_UNKNOWN, () -> house.cashier().api(CardApi.class).find("WX77-1"));
        var other = house.card();
        assertThat(set(api, other.member(), "WX77-1").extras().externalNumber()).as("free again").isEqualTo("WX77-1");

        var now = api.details(card.member());
        assertThat(api.edit(card.member(), new EditMember(now.version(), now.identity(), Optional.empty(),
                now.preferences(), now.privileges())).extras().externalNumber()).as("left alone").isEqualTo("WX77-2");
        assertThat(set(api, card.member(), "").extras().externalNumber()).isEmpty();
        assertThat(house.cashier().api(CardlessApi.class).find("WX77-2")).isEmpty();
        var told = api.history(card.member(), PageWanted.first(20)).rows().stream()
                .filter(event -> event.kind() == MemberEventKind.EDITED).toList();
        assertThat(told).hasSize(3);
        assertThat(Stream.concat(told.stream().map(event -> event.before()), told.stream()
                .map(event -> event.after()))).anyMatch(text -> text.contains("externalNumber=WX77-2"));
        assertThat(jdbc.sql("select value_after from operator_log where merchant_id = ? and action = 'edit-member'")
                .param(house.merchant()).query(String.class).list()).isNotEmpty()
                .allMatch(text -> !text.contains("WX77"));
    }

    @Test
    void somebodyElsesIsRefusedAndNamesThatOneOnlyToThoseWhoSeeThem() {
        var house = houses.open();
        var mine = house.card();
        var theirs = house.card();
        set(house.headquarters().api(MemberApi.class), theirs.member(), "E-9");
        jdbc.sql("update member set store_id = ? where id = ?").param(house.places().other()).param(theirs.member())
                .update();

        var atHeadquarters = taken(RefusalCode.EXTERNAL_NUMBER_TAKEN, house.headquarters().api(MemberApi.class),
                mine.member());
        assertThat(atHeadquarters.arguments()).containsEntry("member", theirs.memberNumber());
        var manager = house.manager().api(MemberApi.class);
        var atStore = taken(RefusalCode.MEMBER_EXTERNAL_TAKEN, manager, mine.member());
        assertThat(atStore.arguments().values()).noneMatch(value -> value.contains(theirs.memberNumber()));
        jdbc.sql("update member set store_id = ? where id = ?").param(house.places().store()).param(theirs.member())
                .update();
        assertThat(taken(RefusalCode.EXTERNAL_NUMBER_TAKEN, manager, mine.member()).arguments())
                .containsEntry("member", theirs.memberNumber());
        assertThat(manager.details(mine.member()).extras().externalNumber()).isEmpty();
        assertThat(set(manager, theirs.member(), "E-9").extras().externalNumber()).as("one's own").isEqualTo("E-9");
    }

    @Test
    void whatIsNoNumberIsRefusedAtTheFieldAndChangesNothing() {
        var house = houses.open();
        var id = house.card().member();
        var api = house.headquarters().api(MemberApi.class);
        for (var bad : List.of("E?1", "-1", "a,b")) {
            assertThat(refused(RefusalCode.EXTERNAL_NUMBER_MALFORMED, () -> set(api, id, bad)).arguments())
                    .containsEntry("field", "externalNumber");
        }
        assertThat(refused(RefusalCode.FIELD_TOO_LONG, () -> set(api, id, "9".repeat(41))).arguments())
                .containsEntry("field", "externalNumber");
        assertThat(api.details(id).extras().externalNumber()).isEmpty();
        assertThat(api.history(id, PageWanted.first(20)).rows()).noneMatch(event -> event
                .kind() == MemberEventKind.EDITED);
    }

    @Test
    void ofManyWhoTakeOneNumberAtOnceOneGetsIt() throws Exception {
        var house = houses.open();
        var api = house.headquarters().api(MemberApi.class);
        var members = Stream.generate(() -> house.card().member()).limit(4).toList();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var tasks = members.stream().map(id -> threads.submit((Callable<Boolean>) () -> takes(api, id))).toList();
            var done = 0;
            for (var task : tasks) {
                done += task.get() ? 1 : 0;
            }
            assertThat(done).isOne();
        }
        assertThat(members).filteredOn(id -> api.details(id).extras().externalNumber().equals("E-1")).hasSize(1);
    }

    private static boolean takes(MemberApi api, long id) {
        try {
            set(api, id, "E-1");
            return true;
        } catch (RefusedException refused) {
            assertThat(refused.refusal().code()).isEqualTo(RefusalCode.EXTERNAL_NUMBER_TAKEN);
            return false;
        }
    }

    private static Refusal taken(RefusalCode code, MemberApi api, long id) {
        var refusal = refused(code, () -> set(api, id, "E-9"));
        assertThat(refusal.arguments()).containsEntry("field", "externalNumber");
        return refusal;
    }

    private static MemberDetails set(MemberApi api, long id, String number) {
        var now = api.details(id);
        return api.edit(id, new EditMember(now.version(), now.identity(), Optional.empty(), now.preferences(),
                now.privileges(), Optional.empty(), Optional.of(number)));
    }

    private static List<String> found(House house, String text) {
        return house.headquarters().api(MemberListApi.class).list(new MemberFilter(text, "", Set.of(), Set.of(),
                Set.of(), Set.of(), DayRange.ANY, Set.of(), List.of(), PageWanted.first(10))).rows().stream()
                .map(row -> row.number()).toList();
    }
}
