package org.counterfoil.server.issuing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterfoil.server.testing.Refused.refused;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.counterfoil.common.card.CardlessApi;
import org.counterfoil.common.card.MemberFilter;
import org.counterfoil.common.card.MemberListApi;
import org.counterfoil.common.issuing.ActivateCard;
import org.counterfoil.common.issuing.CardHolder;
import org.counterfoil.common.issuing.IssuingApi;
import org.counterfoil.common.member.EnrolMember;
import org.counterfoil.common.member.MemberApi;
import org.counterfoil.common.member.OwnFieldApi;
import org.counterfoil.common.member.Sex;
import org.counterfoil.common.member.own.AddOwnField;
import org.counterfoil.common.member.own.OwnField;
import org.counterfoil.common.member.own.OwnFieldKind;
import org.counterfoil.common.member.own.OwnFieldProfile;
import org.counterfoil.common.member.own.OwnFilter;
import org.counterfoil.common.member.own.OwnValue;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.DayRange;
import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.testing.House;
import org.counterfoil.server.value.Till;
import org.counterfoil.server.value.ValueBehaviour;
import org.junit.jupiter.api.Test;

/** Fields that a merchant demands are held by every way to become a member, over HTTP. */
abstract class RequiredFieldsBehaviour extends ValueBehaviour {

    @Test
    void whoIsEnrolledWithoutACardSaysWhatIsDemandedAndIsFoundByIt() {
        var house = openHouse();
        var taste = taste(house, true);
        var pets = fields(house).addMemberField(new AddOwnField(OwnFieldKind.YES_NO,
                new OwnFieldProfile("养宠物", false, 1, List.of())));
        var till = till(house);
        var api = till.api(CardlessApi.class);
        assertMissing(taste, () -> api.enrol(enrol("13911112222", List.of())));
        assertMissing(taste, () -> api.enrol(enrol("13911112222", List.of(new OwnValue(pets.id(), "yes")))));
        assertThat(refused(RefusalCode.CHOICE_UNKNOWN, () -> api.enrol(enrol("13911112222",
                List.of(new OwnValue(taste.id(), "甜"), new OwnValue(pets.id(), "perhaps"))))).arguments())
                .containsEntry("field", pets.key());
        refused(RefusalCode.OWN_FIELD_UNKNOWN,
                () -> api.enrol(enrol("13911112222", List.of(new OwnValue(-1, "x"), new OwnValue(taste.id(), "甜")))));
        assertThat(api.find("13911112222")).as("nobody was added").isEmpty();

        var enrolled = api.enrol(enrol("13911112222", List.of(new OwnValue(taste.id(), " 少糖 "))));

        var id = enrolled.member().id();
        assertThat(till.api(MemberApi.class).details(id).extras().own())
                .containsExactly(new OwnValue(taste.id(), "少糖"));
        assertThat(till.api(MemberListApi.class).list(filter(taste)).rows()).singleElement()
                .satisfies(row -> assertThat(row.id()).isEqualTo(id));
    }

    @Test
    void aCardIsActivatedForNobodyWhoLeavesThemEmpty() {
        var house = openHouse();
        var till = till(house);
        var card = house.producedCard("STD", Optional.empty());
        var taste = taste(house, true);
        assertMissing(taste, () -> till.api(IssuingApi.class).activate(newcomer(till, card.number())));
        refused(RefusalCode.CARD_NOT_ACTIVATED, () -> till.balances(card.number()));
        assertThat(till.api(CardlessApi.class).find("13911112222")).isEmpty();
        assertThat(till.api(IssuingApi.class).activate(new ActivateCard(till.key(), card.number(),
                new CardHolder.Known(card.memberNumber()), Optional.empty(), Optional.empty(), Optional.empty(), ""))
                .operation().card()).as("a member is not asked again").isEqualTo(card.number());
        var other = house.producedCard("STD", Optional.empty()).number();
        fields(house).retireMemberField(taste.id());
        assertThat(till.api(IssuingApi.class).activate(newcomer(till, other)).operation().card()).isEqualTo(other);
    }

    @Test
    void whoMayActivateLearnsWhatIsAskedAndNobodyElse() {
        var house = openHouse();
        var taste = taste(house, true);
        var retired = fields(house).addMemberField(new AddOwnField(OwnFieldKind.TEXT,
                new OwnFieldProfile("鞋码", false, 2, List.of())));
        fields(house).retireMemberField(retired.id());
        var desk = house.operatorWith(Map.of(Permission.CARD_ACTIVATE, Access.WRITE));
        assertThat(desk.api(IssuingApi.class).words().own()).containsExactly(taste);
        refused(RefusalCode.NOT_PERMITTED, () -> house.operatorWith(Map.of()).api(IssuingApi.class).words());
        assertThat(desk.api(CardlessApi.class).enrol(enrol("13911112222", List.of(new OwnValue(taste.id(), "甜"))))
                .member().name()).isEqualTo("苏晓");
    }

    private static OwnFieldApi fields(House house) {
        return house.headquarters().api(OwnFieldApi.class);
    }

    private static OwnField taste(House house, boolean required) {
        return fields(house).addMemberField(new AddOwnField(OwnFieldKind.TEXT,
                new OwnFieldProfile("口味", required, 0, List.of())));
    }

    private static void assertMissing(OwnField field, Runnable call) {
        assertThat(refused(RefusalCode.FIELD_MISSING, call::run).arguments()).containsEntry("field", field.key());
    }

    private static EnrolMember enrol(String phone, List<OwnValue> own) {
        return new EnrolMember("苏晓", phone, "", Sex.FEMALE, Optional.empty(), "", own);
    }

    private static ActivateCard newcomer(Till till, String card) {
        return new ActivateCard(till.key(), card,
                new CardHolder.Newcomer("苏晓", "13911112222", Sex.FEMALE, Optional.empty(), "STD"), Optional.empty(),
                Optional.empty(), Optional.empty(), "");
    }

    private static MemberFilter filter(OwnField field) {
        return new MemberFilter("", "", Set.of(), Set.of(), Set.of(), Set.of(), DayRange.ANY, Set.of(),
                List.of(OwnFilter.beginning(field.id(), "少")), PageWanted.first(10));
    }
}
