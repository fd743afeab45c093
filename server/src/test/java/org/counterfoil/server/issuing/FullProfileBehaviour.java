package org.counterfoil.server.issuing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterfoil.server.testing.Refused.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.counterfoil.common.card.CardApi;
import org.counterfoil.common.card.FreshCardApi;
import org.counterfoil.common.issuing.ActivateCard;
import org.counterfoil.common.issuing.CardHolder;
import org.counterfoil.common.issuing.IssuingApi;
import org.counterfoil.common.issuing.OpeningRecharge;
import org.counterfoil.common.member.BirthdayCalendar;
import org.counterfoil.common.member.DocumentKind;
import org.counterfoil.common.member.FullProfile;
import org.counterfoil.common.member.MemberApi;
import org.counterfoil.common.member.MemberContact;
import org.counterfoil.common.member.MemberPreferences;
import org.counterfoil.common.member.MemberPrivileges;
import org.counterfoil.common.member.OwnFieldApi;
import org.counterfoil.common.member.Sex;
import org.counterfoil.common.member.own.AddOwnField;
import org.counterfoil.common.member.own.OwnFieldKind;
import org.counterfoil.common.member.own.OwnFieldProfile;
import org.counterfoil.common.member.own.OwnValue;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.value.Tender;
import org.counterfoil.server.value.Till;
import org.counterfoil.server.value.ValueBehaviour;
import org.junit.jupiter.api.Test;

/** Cards that are activated together with all that is known of their holders, over HTTP. */
abstract class FullProfileBehaviour extends ValueBehaviour {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final OpeningRecharge HUNDRED = new OpeningRecharge(10_000, Tender.CASH, 0);

    @Test
    void aNewMemberComesWithTheFullProfileOrNotAtAll() {
        var house = openHouse();
        var fields = house.headquarters().api(OwnFieldApi.class);
        var taste = fields.addMemberField(new AddOwnField(OwnFieldKind.TEXT,
                new OwnFieldProfile("口味", true, 0, List.of())));
        var friend = house.card();
        var card = house.producedCard("STD", Optional.empty()).number();
        var till = till(house);
        assertThat(till.api(FreshCardApi.class).find(card).number()).isEqualTo(card);
        var empty = full(friend.phone(), List.of());
        var missing = refused(RefusalCode.FIELD_MISSING, () -> till.api(IssuingApi.class).activate(command(till, card,
                newcomer("139 0000 0001", Optional.of(LocalDate.of(1990, 2, 28)), empty), Optional.empty())));
        assertThat(missing.arguments()).containsEntry("field", taste.key());
        var profile = full(friend.phone(), List.of(new OwnValue(taste.id(), "少糖")));
        var future = refused(RefusalCode.BIRTHDAY_IN_FUTURE,
                () -> till.api(IssuingApi.class).activate(command(till, card,
                        newcomer("139 0000 0001", Optional.of(TODAY.plusDays(1)), profile), Optional.empty())));
        assertThat(future.arguments()).containsEntry("field", "birthday");
        refused(RefusalCode.PHONE_TAKEN, () -> till.api(IssuingApi.class).activate(command(till, card,
                newcomer(friend.phone(), Optional.empty(), profile), Optional.empty())));
        assertThat(till.api(FreshCardApi.class).find(card).number()).as("nobody has it yet").isEqualTo(card);

        till.api(IssuingApi.class).activate(command(till, card,
                newcomer("139 0000 0001", Optional.of(LocalDate.of(1990, 2, 28)), profile), Optional.of(HUNDRED)));

        var id = till.api(CardApi.class).find(card).member().id();
        var known = house.cashier().api(MemberApi.class).whole(id);
        assertThat(known.contact()).isEqualTo(new MemberContact("13900000001", "minh@example.com", "福州路 100 号",
                List.of("漕溪北路 88 号"), Optional.of(DocumentKind.PASSPORT), "B1234567"));
        assertThat(known.identity().calendar()).isEqualTo(BirthdayCalendar.LUNAR);
        assertThat(known.preferences().referrer()).isEqualTo(friend.memberNumber());
        assertThat(known.preferences().tags()).containsExactly("送礼客");
        assertThat(known.extras().own()).containsExactly(new OwnValue(taste.id(), "少糖"));
        refused(RefusalCode.CARD_ALREADY_ACTIVE, () -> till.api(FreshCardApi.class).find(card));
        refused(RefusalCode.CARD_UNKNOWN, () -> till.api(FreshCardApi.class).find("nothing"));
    }

    private static CardHolder newcomer(String phone, Optional<LocalDate> birthday, FullProfile profile) {
        return new CardHolder.Newcomer("阮氏明", phone, Sex.FEMALE, birthday, "GOLD", Optional.of(profile));
    }

    private static FullProfile full(String referrer, List<OwnValue> own) {
        return new FullProfile(BirthdayCalendar.LUNAR,
                new MemberContact("", "minh@example.com", "福州路 100 号", List.of("漕溪北路 88 号"),
                        Optional.of(DocumentKind.PASSPORT), "B1234567"),
                new MemberPreferences("", "老客推荐", referrer, "", List.of("送礼客")), MemberPrivileges.NONE, own);
    }

    private static ActivateCard command(Till till, String card, CardHolder holder,
            Optional<OpeningRecharge> recharge) {
        return new ActivateCard(till.key(), card, holder, Optional.empty(), Optional.empty(), recharge, "");
    }
}
