package org.counterfoil.server.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterfoil.server.testing.Refused.refused;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGeneratorFactory;

import org.counterfoil.common.member.BindPhone;
import org.counterfoil.common.member.BirthdayCalendar;
import org.counterfoil.common.member.ChangeValidity;
import org.counterfoil.common.member.DocumentKind;
import org.counterfoil.common.member.EditMember;
import org.counterfoil.common.member.LunarDay;
import org.counterfoil.common.member.MemberApi;
import org.counterfoil.common.member.MemberContact;
import org.counterfoil.common.member.MemberDetails;
import org.counterfoil.common.member.MemberEvent;
import org.counterfoil.common.member.MemberEventKind;
import org.counterfoil.common.member.MemberIdentity;
import org.counterfoil.common.member.MemberPreferences;
import org.counterfoil.common.member.MemberPrivileges;
import org.counterfoil.common.member.MemberReason;
import org.counterfoil.common.member.MemberStatus;
import org.counterfoil.common.member.Sex;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.RefusedException;
import org.counterfoil.server.testing.House;
import org.counterfoil.server.testing.Houses;
import org.counterfoil.server.testing.TestCard;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Profiles of members, their states and their histories, over HTTP. */
abstract class MemberBehaviour {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final MemberReason NO_REASON = new MemberReason("");
    private static final MemberContact CONTACT = new MemberContact("13911112222", "zhixia@example.com",
            "上海市黄浦区福州路 100 号", List.of("上海市徐汇区漕溪北路 88 号", "苏州市姑苏区观前街 1 号"),
            Optional.of(DocumentKind.ID_CARD), "310101199211232748");

    @Autowired
    private Houses houses;
    @Autowired
    private JdbcClient jdbc;

    @Test
    void aProfileIsKeptAsItWasEnteredAndShownWithNumbersHalfHidden() {
        var house = houses.open();
        var id = house.card().member();
        var friend = house.card();
        var api = api(house);
        var before = api.details(id);
        var command = new EditMember(before.version(),
                new MemberIdentity(" 林知夏 ", Sex.FEMALE, Optional.of(LocalDate.of(1992, 11, 23)),
                        BirthdayCalendar.LUNAR),
                Optional.of(CONTACT),
                new MemberPreferences("少糖", "老客推荐", friend.memberNumber(), "0012", List.of("送礼客", "爱喝绿茶")),
                new MemberPrivileges(Optional.of(88), Optional.of(20)));

        var after = api.edit(id, command);

        assertThat(after.identity().name()).isEqualTo("林知夏");
        assertThat(after.identity().calendar()).isEqualTo(BirthdayCalendar.LUNAR);
        assertThat(after.lunar()).contains(new LunarDay(10, 29, false));
        assertThat(after.preferences()).isEqualTo(command.preferences());
        assertThat(after.privileges()).isEqualTo(command.privileges());
        assertThat(after.whole()).isFalse();
        assertThat(after.contact()).isEqualTo(new MemberContact("139 **** 2222", "z****@example.com", "上海市黄浦区****",
                List.of("上海市徐汇区****", "苏州市姑苏区****"), Optional.of(DocumentKind.ID_CARD), "310 **** 2748"));
        assertThat(after.version()).isGreaterThan(before.version());
        assertThat(api.details(id)).isEqualTo(after);
        var event = history(api, id).getFirst();
        assertThat(event.kind()).isEqualTo(MemberEventKind.EDITED);
        assertThat(event.after()).contains("name=林知夏", "phone=139 **** 2222", "discountPercent=88")
                .doesNotContain(CONTACT.phone(), CONTACT.documentNumber());
        assertThat(event.operator()).isNotEmpty();
        assertThat(event.store()).isNotEmpty();
        assertThat(logged(house, "edit-member")).singleElement().asString().doesNotContain(CONTACT.phone());
    }

    @Test
    void whoeverLooksAtAWholeProfileIsWrittenDownOnceForEachTime() {
        var house = houses.open();
        var card = house.card();
        var api = api(house);
        assertThat(api.details(card.member()).contact().phone()).doesNotContain(card.phone());
        assertThat(logged(house, "view-member")).isEmpty();

        assertThat(api.whole(card.member()).contact().phone()).isEqualTo(card.phone());

        assertThat(logged(house, "view-member")).hasSize(1);
        var without = house.operatorWith(Map.of(Permission.MEMBERS, Access.WRITE)).api(MemberApi.class);
        refused(RefusalCode.NOT_PERMITTED, () -> without.whole(card.member()));
        var now = without.details(card.member());
        refused(RefusalCode.NOT_PERMITTED, () -> without.edit(card.member(), edit(now, now.identity(),
                Optional.of(now.contact()))));
        without.edit(card.member(), edit(now, now.identity(), Optional.empty()));
        assertThat(api.whole(card.member()).contact().phone()).isEqualTo(card.phone());
    }

    @Test
    void anEditOfWhatSomebodyElseHasChangedIsRefused() {
        var house = houses.open();
        var id = house.card().member();
        var api = api(house);
        var now = api.details(id);
        api.edit(id, edit(now, named("林知夏"), Optional.empty()));
        refused(RefusalCode.CHANGED_MEANWHILE, () -> api.edit(id, edit(now, named("林夏"), Optional.empty())));
        assertThat(api.details(id).identity().name()).isEqualTo("林知夏");
    }

    @Test
    void whatCanNotBeKeptIsRefusedAtItsField() {
        var house = houses.open();
        var id = house.card().member();
        var taken = house.card().phone();
        var api = api(house);
        var now = api.whole(id);
        assertThat(field(RefusalCode.FIELD_MISSING, api, now, named(" "), CONTACT)).isEqualTo("name");
        assertThat(field(RefusalCode.FIELD_TOO_LONG, api, now, named("林".repeat(101)), CONTACT)).isEqualTo("name");
        var tomorrow = new MemberIdentity("林", Sex.UNKNOWN, Optional.of(TODAY.plusDays(1)), BirthdayCalendar.SOLAR);
        assertThat(field(RefusalCode.BIRTHDAY_IN_FUTURE, api, now, tomorrow, CONTACT)).isEqualTo("birthday");
        assertThat(field(RefusalCode.PHONE_MALFORMED, api, now, named("林"), phone("138x0013800"))).isEqualTo("phone");
        var owner = refused(RefusalCode.MEMBER_PHONE_TAKEN, () -> api.edit(id, edit(now, named("林"),
                Optional.of(phone(taken)))));
        assertThat(owner.arguments()).isEqualTo(Map.of("field", "phone"));
        var address = new MemberContact("", "", "x".repeat(201), List.of(), Optional.empty(), "");
        assertThat(field(RefusalCode.FIELD_TOO_LONG, api, now, named("林"), address)).isEqualTo("address");
        var many = new MemberContact("", "", "", List.of("a", "b", "c", "d", "e", "f"), Optional.empty(), "");
        assertThat(field(RefusalCode.TOO_MANY, api, now, named("林"), many)).isEqualTo("deliveries");
        assertThat(preferences(RefusalCode.REFERRER_ONESELF, api, now, now.number(), "")).isEqualTo("referrer");
        assertThat(preferences(RefusalCode.MEMBER_UNKNOWN, api, now, "M0", "")).isEqualTo("referrer");
        assertThat(preferences(RefusalCode.EMPLOYEE_UNKNOWN, api, now, "", "0999")).isEqualTo("salesPerson");
        refused(RefusalCode.PERCENT_OUT_OF_RANGE, () -> api.edit(id, new EditMember(now.version(), now.identity(),
                Optional.empty(), now.preferences(), new MemberPrivileges(Optional.of(0), Optional.empty()))));
        assertThat(api.whole(id)).isEqualTo(now);
    }

    @Test
    void aPhoneIsBoundAndUnboundAndWhatIsRepeatedChangesNothing() {
        var house = houses.open();
        var id = house.card().member();
        var other = house.card();
        var api = api(house);
        api.bindPhone(id, new BindPhone("139 0000 7777", "换号"));
        api.bindPhone(id, new BindPhone("13900007777", ""));
        assertThat(api.whole(id).contact().phone()).isEqualTo("13900007777");
        refused(RefusalCode.MEMBER_PHONE_TAKEN, () -> api.bindPhone(other.member(), new BindPhone("13900007777", "")));
        refused(RefusalCode.PHONE_MALFORMED, () -> api.bindPhone(id, new BindPhone("nobody", "")));
        refused(RefusalCode.FIELD_MISSING, () -> api.bindPhone(id, new BindPhone(" ", "")));
        api.unbindPhone(id, NO_REASON);
        api.unbindPhone(id, NO_REASON);
        api.bindPhone(other.member(), new BindPhone("13900007777", ""));
        assertThat(history(api, id)).extracting(MemberEvent::kind).containsExactly(MemberEventKind.PHONE_UNBOUND,
                MemberEventKind.PHONE_BOUND);
        assertThat(history(api, id).getLast().remark()).isEqualTo("换号");
    }

    @Test
    void whatIsPastTheLastDayIsExpiredUntilItIsExtended() {
        var house = houses.open();
        var id = house.card().member();
        var api = api(house);
        refused(RefusalCode.DAY_IN_PAST,
                () -> api.changeValidity(id, new ChangeValidity(Optional.of(TODAY.minusDays(1)), "")));
        jdbc.sql("update member set valid_until = ? where id = ?").params(TODAY.minusDays(1), id).update();
        assertThat(api.details(id).status()).isEqualTo(MemberStatus.EXPIRED);
        var refusal = refused(RefusalCode.MEMBER_MOVE_FORBIDDEN, () -> api.unlock(id, NO_REASON));
        assertThat(refusal.arguments()).containsEntry("from", "EXPIRED").containsEntry("to", "NORMAL");

        var extended = api.changeValidity(id, new ChangeValidity(Optional.of(TODAY.plusYears(1)), "续期"));

        assertThat(extended.status()).isEqualTo(MemberStatus.NORMAL);
        assertThat(extended.validUntil()).contains(TODAY.plusYears(1));
        assertThat(api.changeValidity(id, new ChangeValidity(Optional.of(TODAY.plusYears(1)), "续期")))
                .isEqualTo(extended);
        assertThat(history(api, id)).singleElement().satisfies(event -> {
            assertThat(event.before()).isEqualTo("2026-03-01");
            assertThat(event.after()).isEqualTo("2027-03-02");
        });
    }

    @Test
    void membersOfOtherMerchantsAndOfOtherStoresAreUnknown() {
        var house = houses.open();
        var id = house.card().member();
        var stranger = api(houses.open());
        var elsewhere = house.with(house.signIn(house.places().otherDesk(), "A1", House.PASSWORD).token())
                .api(MemberApi.class);
        for (var api : List.of(stranger, elsewhere)) {
            refused(RefusalCode.MEMBER_UNKNOWN, () -> api.details(id));
            refused(RefusalCode.MEMBER_UNKNOWN, () -> api.whole(id));
            refused(RefusalCode.MEMBER_UNKNOWN, () -> api.history(id, PageWanted.first(9)));
            refused(RefusalCode.MEMBER_UNKNOWN, () -> api.lock(id, NO_REASON));
            refused(RefusalCode.MEMBER_UNKNOWN, () -> api.bindPhone(id, new BindPhone("13900007777", "")));
            refused(RefusalCode.MEMBER_UNKNOWN, () -> api.changeValidity(id, new ChangeValidity(Optional.empty(), "")));
        }
        assertThat(house.cashier().api(MemberApi.class).details(id).status()).isEqualTo(MemberStatus.NORMAL);
    }

    /** What the doors answer, over and over, is what a table of a few lines says. */
    @Test
    void randomSequencesOfMovesGoWhereTheModelSays() {
        var house = houses.open();
        var api = api(house);
        var model = new EnumMap<MemberStatus, Map<String, MemberStatus>>(MemberStatus.class);
        model.put(MemberStatus.NORMAL, Map.of("lock", MemberStatus.LOCKED, "unlock", MemberStatus.NORMAL, "extend",
                MemberStatus.NORMAL, "expire", MemberStatus.EXPIRED));
        model.put(MemberStatus.LOCKED, Map.of("lock", MemberStatus.LOCKED, "unlock", MemberStatus.NORMAL, "extend",
                MemberStatus.LOCKED));
        model.put(MemberStatus.EXPIRED, Map.of("lock", MemberStatus.LOCKED, "extend", MemberStatus.NORMAL, "expire",
                MemberStatus.EXPIRED));
        model.put(MemberStatus.CANCELLED, Map.of());
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(20_260_302);
        for (var sequence = 0; sequence < 6; sequence++) {
            var member = house.card();
            var state = MemberStatus.NORMAL;
            for (var step = 0; step < 12; step++) {
                var move = List.of("lock", "unlock", "extend", "expire").get(random.nextInt(4));
                if (move.equals("expire") && state == MemberStatus.LOCKED) {
                    continue;
                }
                if (move.equals("unlock") || move.equals("lock")) {
                    extend(member, step);
                    state = state == MemberStatus.EXPIRED ? MemberStatus.NORMAL : state;
                }
                var expected = Optional.ofNullable(model.get(state).get(move));
                assertThat(moved(api, member, move, step)).as(state + " " + move).isEqualTo(expected);
                state = expected.orElse(state);
                assertThat(api.details(member.member()).status()).isEqualTo(state);
            }
        }
    }

    private void extend(TestCard member, int step) {
        jdbc.sql("update member set valid_until = ? where id = ?").params(TODAY.plusDays(50 + step), member.member())
                .update();
    }

    private Optional<MemberStatus> moved(MemberApi api, TestCard member, String move, int step) {
        try {
            return Optional.of(switch (move) {
                case "lock" -> api.lock(member.member(), NO_REASON);
                case "unlock" -> api.unlock(member.member(), NO_REASON);
                case "extend" -> api.changeValidity(member.member(),
                        new ChangeValidity(Optional.of(TODAY.plusDays(100 + step)), ""));
                default -> expired(api, member);
            }).map(MemberDetails::status);
        } catch (RefusedException refused) {
            assertThat(refused.refusal().code()).isEqualTo(RefusalCode.MEMBER_MOVE_FORBIDDEN);
            return Optional.empty();
        }
    }

    private MemberDetails expired(MemberApi api, TestCard member) {
        jdbc.sql("update member set valid_until = ? where id = ?").params(TODAY.minusDays(1), member.member())
                .update();
        return api.details(member.member());
    }

    private List<String> logged(House house, String action) {
        return jdbc.sql("select subject || ' ' || value_before || ' ' || value_after from operator_log"
                + " where merchant_id = ? and action = ?").params(house.merchant(), action).query(String.class).list();
    }

    private static MemberApi api(House house) {
        return house.headquarters().api(MemberApi.class);
    }

    private static List<MemberEvent> history(MemberApi api, long id) {
        return api.history(id, new PageWanted(Optional.empty(), true, Optional.empty(), 50)).rows();
    }

    private static MemberIdentity named(String name) {
        return new MemberIdentity(name, Sex.UNKNOWN, Optional.empty(), BirthdayCalendar.SOLAR);
    }

    private static MemberContact phone(String phone) {
        return new MemberContact(phone, "", "", List.of(), Optional.empty(), "");
    }

    private static EditMember edit(MemberDetails now, MemberIdentity identity, Optional<MemberContact> contact) {
        return new EditMember(now.version(), identity, contact, now.preferences(), now.privileges());
    }

    private static String field(RefusalCode code, MemberApi api, MemberDetails now, MemberIdentity identity,
            MemberContact contact) {
        return refused(code, () -> api.edit(now.id(), edit(now, identity, Optional.of(contact)))).arguments()
                .get("field");
    }

    private static String preferences(RefusalCode code, MemberApi api, MemberDetails now, String referrer,
            String salesPerson) {
        return refused(code, () -> api.edit(now.id(), new EditMember(now.version(), now.identity(), Optional.empty(),
                new MemberPreferences("", "", referrer, salesPerson, List.of()), now.privileges()))).arguments()
                .get("field");
    }
}
