package org.counterfoil.server.member.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterfoil.server.testing.Refused.refused;

import java.util.List;
import java.util.Optional;

import org.counterfoil.common.member.EditMember;
import org.counterfoil.common.member.MemberApi;
import org.counterfoil.common.member.MemberDetails;
import org.counterfoil.common.member.OwnFieldApi;
import org.counterfoil.common.member.own.AddOwnField;
import org.counterfoil.common.member.own.EditOwnField;
import org.counterfoil.common.member.own.OwnField;
import org.counterfoil.common.member.own.OwnFieldKind;
import org.counterfoil.common.member.own.OwnFieldProfile;
import org.counterfoil.common.member.own.OwnValue;
import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.testing.House;
import org.counterfoil.server.testing.Houses;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Fields that a merchant defines, and what members have of them, over HTTP. */
abstract class OwnFieldBehaviour {

    @Autowired
    private Houses houses;

    @Test
    void fieldsAreDefinedChangedRetiredAndTakenBackIntoUse() {
        var house = houses.open();
        var api = api(house);
        var size = add(api, OwnFieldKind.CHOICE, "鞋码", false, 20, "36", "37");
        var taste = add(api, OwnFieldKind.TEXT, "口味", true, 10);
        assertThat(api.list()).containsExactly(taste, size);
        assertThat(house.cashier().api(OwnFieldApi.class).list()).hasSize(2);

        var edited = api.editMemberField(size.id(), new EditOwnField(size.version(),
                new OwnFieldProfile(" 鞋子尺码 ", false, 5, List.of("36", "37", "38"))));

        assertThat(edited.profile().name()).isEqualTo("鞋子尺码");
        assertThat(api.list()).containsExactly(edited, taste);
        refused(RefusalCode.CHANGED_MEANWHILE, () -> api.editMemberField(size.id(),
                new EditOwnField(size.version(), size.profile())));
        assertThat(api.retireMemberField(taste.id()).retired()).isTrue();
        assertThat(api.retireMemberField(taste.id()).retired()).isTrue();
        assertThat(api.resumeMemberField(taste.id()).retired()).isFalse();
    }

    @Test
    void whatCanNotBeDefinedIsRefusedAtItsField() {
        var house = houses.open();
        var api = api(house);
        add(api, OwnFieldKind.TEXT, "口味", false, 0);
        assertThat(field(RefusalCode.FIELD_MISSING, api, OwnFieldKind.TEXT, " ")).isEqualTo("name");
        assertThat(field(RefusalCode.FIELD_TOO_LONG, api, OwnFieldKind.TEXT, "口".repeat(41))).isEqualTo("name");
        assertThat(field(RefusalCode.OWN_FIELD_NAME_TAKEN, api, OwnFieldKind.TEXT, "口味")).isEqualTo("name");
        assertThat(field(RefusalCode.OWN_FIELD_OPTIONS, api, OwnFieldKind.CHOICE, "鞋码")).isEqualTo("options");
        assertThat(field(RefusalCode.OWN_FIELD_OPTIONS, api, OwnFieldKind.CHOICE, "鞋码", "36", "36"))
                .isEqualTo("options");
        assertThat(field(RefusalCode.OWN_FIELD_OPTIONS, api, OwnFieldKind.TEXT, "鞋码", "36")).isEqualTo("options");
        refused(RefusalCode.OWN_FIELD_UNKNOWN, () -> api.retireMemberField(Long.MAX_VALUE));
        var store = house.cashier().api(OwnFieldApi.class);
        refused(RefusalCode.NOT_PERMITTED, () -> add(store, OwnFieldKind.TEXT, "身高", false, 0));
        var other = api(houses.open());
        var known = api.list().getFirst();
        refused(RefusalCode.OWN_FIELD_UNKNOWN, () -> other.editMemberField(known.id(),
                new EditOwnField(known.version(), known.profile())));
        for (var more = 1; more < OwnField.MOST; more++) {
            add(api, OwnFieldKind.YES_NO, "F" + more, false, more);
        }
        assertThat(add(RefusalCode.OWN_FIELDS_TOO_MANY, api, OwnFieldKind.TEXT, "再多").arguments())
                .containsEntry("max", "30");
        assertThat(api.list()).hasSize(OwnField.MOST);
    }

    @Test
    void aMemberHasValuesThatAreCheckedByTheirKindAndSurviveRetiring() {
        var house = houses.open();
        var api = api(house);
        var members = house.headquarters().api(MemberApi.class);
        var id = house.card().member();
        var taste = add(api, OwnFieldKind.TEXT, "口味", true, 0);
        var height = add(api, OwnFieldKind.NUMBER, "身高", false, 1);
        var wedding = add(api, OwnFieldKind.DATE, "结婚日", false, 2);
        var size = add(api, OwnFieldKind.CHOICE, "鞋码", false, 3, "36", "37");
        var pet = add(api, OwnFieldKind.YES_NO, "养宠物", false, 4);
        var good = List.of(new OwnValue(taste.id(), "少糖"), new OwnValue(height.id(), "168"),
                new OwnValue(wedding.id(), "2015-10-01"), new OwnValue(size.id(), "37"),
                new OwnValue(pet.id(), "yes"));

        var now = edit(members, members.details(id), good);

        assertThat(now.extras().own()).isEqualTo(good);
        assertThat(members.history(id, PageWanted.first(9)).rows().getFirst().after()).contains("own=口味: 少糖")
                .contains("鞋码: 37");
        assertThat(wrong(RefusalCode.FIELD_MISSING, members, now, List.of())).isEqualTo(taste.key());
        assertThat(wrong(RefusalCode.WHOLE_MALFORMED, members, now, with(good, height, "1.68")))
                .isEqualTo(height.key());
        assertThat(wrong(RefusalCode.DAY_MALFORMED, members, now, with(good, wedding, "2015-13-01")))
                .isEqualTo(wedding.key());
        assertThat(wrong(RefusalCode.CHOICE_UNKNOWN, members, now, with(good, size, "46"))).isEqualTo(size.key());
        assertThat(wrong(RefusalCode.FIELD_TOO_LONG, members, now, with(good, taste, "甜".repeat(201))))
                .isEqualTo(taste.key());
        refused(RefusalCode.OWN_FIELD_UNKNOWN, () -> edit(members, now, List.of(new OwnValue(-1, "x"))));
        assertThat(members.details(id)).isEqualTo(now);
        api.editMemberField(size.id(), new EditOwnField(size.version(),
                new OwnFieldProfile("鞋码", false, 3, List.of("40"))));
        api.retireMemberField(height.id());

        var later = edit(members, now, with(good, height, "9"));

        assertThat(later.extras().own()).isEqualTo(good);
    }

    private static List<OwnValue> with(List<OwnValue> values, OwnField field, String value) {
        return values.stream().map(one -> one.field() == field.id() ? new OwnValue(field.id(), value) : one).toList();
    }

    private static MemberDetails edit(MemberApi members, MemberDetails now, List<OwnValue> own) {
        return members.edit(now.id(), new EditMember(now.version(), now.identity(), Optional.empty(),
                now.preferences(), now.privileges(), Optional.of(own)));
    }

    private static String wrong(RefusalCode code, MemberApi members, MemberDetails now, List<OwnValue> own) {
        return refused(code, () -> edit(members, now, own)).arguments().get("field");
    }

    private static OwnFieldApi api(House house) {
        return house.headquarters().api(OwnFieldApi.class);
    }

    private static OwnField add(OwnFieldApi api, OwnFieldKind kind, String name, boolean required, int place,
            String... options) {
        return api.addMemberField(new AddOwnField(kind, new OwnFieldProfile(name, required, place,
                List.of(options))));
    }

    private static Refusal add(RefusalCode code, OwnFieldApi api, OwnFieldKind kind, String name, String... options) {
        return refused(code, () -> add(api, kind, name, false, 0, options));
    }

    private static String field(RefusalCode code, OwnFieldApi api, OwnFieldKind kind, String name,
            String... options) {
        return add(code, api, kind, name, options).arguments().get("field");
    }
}
