package org.counterfoil.server.member.noted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterfoil.server.testing.Refused.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.counterfoil.common.card.MemberFilter;
import org.counterfoil.common.card.MemberListApi;
import org.counterfoil.common.card.MemberRow;
import org.counterfoil.common.member.BirthdayCalendar;
import org.counterfoil.common.member.EditMember;
import org.counterfoil.common.member.LunarDay;
import org.counterfoil.common.member.MemberApi;
import org.counterfoil.common.member.MemberNotesApi;
import org.counterfoil.common.member.MemberPreferences;
import org.counterfoil.common.member.noted.AddNote;
import org.counterfoil.common.member.noted.AddSpecialDay;
import org.counterfoil.common.member.noted.ChangeTags;
import org.counterfoil.common.member.noted.Noted;
import org.counterfoil.common.shared.DayRange;
import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.testing.House;
import org.counterfoil.server.testing.Houses;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Notes, special days and tags of members, over HTTP. */
abstract class MemberNotesBehaviour {

    @Autowired
    private Houses houses;

    @Test
    void notesAndDaysAreAddedOnceAndRemoved() {
        var house = houses.open();
        var id = house.card().member();
        var api = api(house);
        var note = new AddNote(UUID.randomUUID(), " 喜欢靠窗 ");
        api.addNote(id, note);
        assertThat(api.addNote(id, note).notes()).singleElement().satisfies(one -> {
            assertThat(one.text()).isEqualTo("喜欢靠窗");
            assertThat(one.by()).isNotEmpty();
        });
        var wedding = new AddSpecialDay(UUID.randomUUID(), "结婚纪念日", LocalDate.of(2015, 10, 1),
                BirthdayCalendar.SOLAR);
        var child = new AddSpecialDay(UUID.randomUUID(), "孩子生日", LocalDate.of(1992, 11, 23),
                BirthdayCalendar.LUNAR);
        api.addSpecialDay(id, child);
        api.addSpecialDay(id, wedding);
        var days = api.addSpecialDay(id, wedding).days();
        assertThat(days).hasSize(2);
        assertThat(days.getFirst().name()).isEqualTo("结婚纪念日");
        assertThat(days.getLast().lunar()).contains(new LunarDay(10, 29, false));

        api.removeNote(id, note.key());
        api.removeNote(id, note.key());
        api.removeSpecialDay(id, child.key());

        assertThat(api.noted(id).notes()).isEmpty();
        assertThat(api.noted(id).days()).hasSize(1);
    }

    @Test
    void whatCanNotBeNotedIsRefusedAtItsField() {
        var house = houses.open();
        var id = house.card().member();
        var api = api(house);
        assertThat(refused(RefusalCode.FIELD_MISSING, () -> api.addNote(id, note(" "))).arguments())
                .containsEntry("field", "text");
        assertThat(refused(RefusalCode.FIELD_TOO_LONG, () -> api.addNote(id, note("x".repeat(1_001)))).arguments())
                .containsEntry("field", "text");
        assertThat(refused(RefusalCode.FIELD_MISSING, () -> api.addSpecialDay(id, day("", 2020))).arguments())
                .containsEntry("field", "name");
        assertThat(refused(RefusalCode.BAD_REQUEST, () -> api.addSpecialDay(id, day("x", 1899))).arguments())
                .containsEntry("field", "day");
        for (var one = 0; one < Noted.MOST_DAYS; one++) {
            api.addSpecialDay(id, day("D" + one, 2020));
        }
        assertThat(refused(RefusalCode.TOO_MANY, () -> api.addSpecialDay(id, day("x", 2020))).arguments())
                .containsEntry("max", "10");
        var stranger = api(houses.open());
        refused(RefusalCode.MEMBER_UNKNOWN, () -> stranger.noted(id));
        refused(RefusalCode.MEMBER_UNKNOWN, () -> stranger.addNote(id, note("x")));
        assertThat(api.noted(id).notes()).isEmpty();
    }

    @Test
    void tagsAreGivenAndTakenAndMembersFoundByThem() {
        var house = houses.open();
        var one = house.card().member();
        var two = house.card().member();
        var api = api(house);
        var members = house.headquarters().api(MemberApi.class);
        var now = members.details(one);
        members.edit(one, new EditMember(now.version(), now.identity(), Optional.empty(),
                new MemberPreferences("", "", "", "", List.of("送礼客", "爱喝绿茶")), now.privileges()));

        assertThat(api.changeTags(two, new ChangeTags(List.of("送礼客"), List.of("从没有过")))).containsExactly("送礼客");
        assertThat(api.changeTags(two, new ChangeTags(List.of("送礼客"), List.of()))).containsExactly("送礼客");

        assertThat(api.tags()).containsExactlyInAnyOrder("送礼客", "爱喝绿茶");
        assertThat(found(house, "送礼客")).containsExactlyInAnyOrder(one, two);
        assertThat(found(house, "爱喝绿茶")).containsExactly(one);
        assertThat(api.changeTags(one, new ChangeTags(List.of(), List.of("爱喝绿茶")))).containsExactly("送礼客");
        assertThat(found(house, "爱喝绿茶")).isEmpty();
        assertThat(members.details(one).preferences().tags()).containsExactly("送礼客");
        assertThat(refused(RefusalCode.BAD_REQUEST, () -> api.changeTags(one,
                new ChangeTags(List.of("a,b"), List.of()))).arguments()).containsEntry("field", "tags");
        assertThat(members.history(two, PageWanted.first(9)).rows()).singleElement()
                .satisfies(event -> assertThat(event.after()).isEqualTo("送礼客"));
    }

    @Test
    void whoReferredIsKnownByNumberCardOrPhoneAndIsAnother() {
        var house = houses.open();
        var id = house.card().member();
        var friend = house.card();
        var members = house.headquarters().api(MemberApi.class);
        for (var key : List.of(friend.number(), friend.phone(), friend.memberNumber())) {
            refer(members, id, "");
            refer(members, id, key);
            assertThat(members.details(id).preferences().referrer()).isEqualTo(friend.memberNumber());
        }
        var own = members.whole(friend.member()).contact().phone();
        assertThat(refused(RefusalCode.REFERRER_ONESELF, () -> refer(members, friend.member(), own)).arguments())
                .containsEntry("field", "referrer");
        assertThat(refused(RefusalCode.REFERRER_ONESELF, () -> refer(members, friend.member(), friend.number()))
                .arguments()).containsEntry("field", "referrer");
        assertThat(refused(RefusalCode.MEMBER_UNKNOWN, () -> refer(members, friend.member(), "nobody")).arguments())
                .containsEntry("field", "referrer");
    }

    private static void refer(MemberApi members, long id, String referrer) {
        var now = members.details(id);
        members.edit(id, new EditMember(now.version(), now.identity(), Optional.empty(),
                new MemberPreferences("", "", referrer, "", List.of()), now.privileges()));
    }

    private static List<Long> found(House house, String tag) {
        return house.headquarters().api(MemberListApi.class).list(new MemberFilter("", "", Set.of(), Set.of(), Set.of(),
                Set.of(), DayRange.ANY, Set.of(tag), List.of(), PageWanted.first(9))).rows().stream().map(MemberRow::id)
                .toList();
    }

    private static AddNote note(String text) {
        return new AddNote(UUID.randomUUID(), text);
    }

    private static AddSpecialDay day(String name, int year) {
        return new AddSpecialDay(UUID.randomUUID(), name, LocalDate.of(year, 5, 1), BirthdayCalendar.SOLAR);
    }

    private static MemberNotesApi api(House house) {
        return house.headquarters().api(MemberNotesApi.class);
    }
}
