package org.counterfoil.server.issuing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterfoil.server.testing.Refused.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.counterfoil.common.card.CardApi;
import org.counterfoil.common.card.CardlessApi;
import org.counterfoil.common.card.CardlessMember;
import org.counterfoil.common.card.MemberFilter;
import org.counterfoil.common.card.MemberListApi;
import org.counterfoil.common.issuing.ActivateCard;
import org.counterfoil.common.issuing.CardHolder;
import org.counterfoil.common.issuing.IssuingApi;
import org.counterfoil.common.issuing.OpeningRecharge;
import org.counterfoil.common.member.EnrolMember;
import org.counterfoil.common.member.Sex;
import org.counterfoil.common.shared.DayRange;
import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.RefusedException;
import org.counterfoil.common.value.Tender;
import org.counterfoil.server.value.Till;
import org.counterfoil.server.value.ValueBehaviour;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Members who have no card, and the card that they get later, over HTTP. */
abstract class CardlessBehaviour extends ValueBehaviour {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Autowired
    private JdbcClient jdbc;

    @Test
    void somebodyBecomesAMemberByAPhoneAndIsFoundByIt() {
        var house = openHouse();
        var enrolled = cardless(till(house)).enrol(named("苏晓", "139 1111 2222", ""));
        assertThat(enrolled.card()).isEmpty();
        assertThat(enrolled.member().name()).isEqualTo("苏晓");
        assertThat(enrolled.member().maskedPhone()).isEqualTo("139 **** 2222");
        assertThat(enrolled.member().level().code()).isEqualTo("STD");
        assertThat(enrolled.member().number()).matches("M%04d\\d{8}".formatted(house.merchant()));
        assertThat(cardless(till(house)).find("13911112222")).containsExactly(enrolled);
        assertThat(cardless(till(house)).find(enrolled.member().number())).containsExactly(enrolled);
        refused(RefusalCode.CARD_UNKNOWN, () -> till(house).api(CardApi.class).find("13911112222"));
    }

    @Test
    void orByAnExternalNumberByWhichTheListFindsTheMember() {
        var house = openHouse();
        var office = till(house, house.places().office(), "A1");
        var enrolled = cardless(office).enrol(named("苏晓", "", "WX-20260302/7"));
        assertThat(enrolled.externalNumber()).isEqualTo("WX-20260302/7");
        assertThat(cardless(office).find("WX-20260302/7")).containsExactly(enrolled);
        assertThat(office.api(MemberListApi.class).list(filter("wx-2026")).rows()).singleElement()
                .satisfies(row -> assertThat(row.name()).isEqualTo("苏晓"));
        assertThat(cardless(office).find("WX-2026")).isEmpty();
    }

    @Test
    void aProducedCardIsBoundToTheMemberLaterWithWhatIsPaidIn() {
        var house = openHouse();
        var till = till(house);
        var card = house.producedCard("STD", Optional.empty()).number();
        var enrolled = cardless(till).enrol(named("苏晓", "13911112222", "E-1"));

        till.api(IssuingApi.class).activate(new ActivateCard(till.key(), card,
                new CardHolder.Known(enrolled.member().number()), Optional.of(TODAY.plusYears(1)), Optional.empty(),
                Optional.of(new OpeningRecharge(10_000, Tender.CASH, 0)), ""));

        assertThat(cardless(till).find("E-1")).singleElement().extracting(CardlessMember::card)
                .isEqualTo(Optional.of(card));
        assertThat(till.api(CardApi.class).find("13911112222").number()).isEqualTo(card);
        assertThat(till.api(CardApi.class).find("E-1").number()).isEqualTo(card);
        assertHolds(till.balances(card), 10_000, 0, 0);
        refused(RefusalCode.CARD_ALREADY_ACTIVE, () -> till.api(IssuingApi.class).activate(new ActivateCard(till.key(),
                card, new CardHolder.Known(enrolled.member().number()), Optional.empty(), Optional.empty(),
                Optional.empty(), "")));
    }

    @Test
    void whoCantBeAMemberIsRefusedAndNobodyIsAdded() {
        var house = openHouse();
        var till = till(house);
        var api = cardless(till);
        var known = house.card();
        api.enrol(named("苏晓", "13911112222", "E-1"));

        refused(RefusalCode.MEMBER_UNREACHABLE, () -> api.enrol(named("何平", " ", " ")));
        assertField("name", RefusalCode.FIELD_MISSING, api, named(" ", "13911113333", ""));
        assertField("name", RefusalCode.FIELD_TOO_LONG, api, named("x".repeat(101), "13911113333", ""));
        assertField("phone", RefusalCode.PHONE_MALFORMED, api, named("何平", "12a", ""));
        assertThat(refused(RefusalCode.PHONE_TAKEN, () -> api.enrol(named("何平", known.phone(), ""))).arguments())
                .containsEntry("member", known.memberNumber()).containsEntry("field", "phone");
        assertField("externalNumber", RefusalCode.EXTERNAL_NUMBER_TAKEN, api, named("何平", "13911113333", "E-1"));
        assertField("externalNumber", RefusalCode.EXTERNAL_NUMBER_MALFORMED, api, named("何平", "", "E?1"));
        assertField("externalNumber", RefusalCode.FIELD_TOO_LONG, api, named("何平", "", "9".repeat(41)));
        assertField("birthday", RefusalCode.BIRTHDAY_IN_FUTURE, api, new EnrolMember("何平", "13911113333", "",
                Sex.MALE, Optional.of(TODAY.plusDays(1)), ""));
        assertField("level", RefusalCode.LEVEL_UNKNOWN, api, new EnrolMember("何平", "13911113333", "", Sex.MALE,
                Optional.empty(), "NONE"));
        assertThat(api.find("13911113333")).isEmpty();
        refused(RefusalCode.NOT_PERMITTED,
                () -> house.operatorWith(Map.of()).api(CardlessApi.class).enrol(named("何平", "13911113333", "")));
    }

    @Test
    void whoseATakenNumberIsIsToldOnlyToThoseWhoSeeThatMember() {
        var house = openHouse();
        var till = till(house);
        var office = till(house, house.places().office(), "A1");
        var card = house.producedCard("STD", Optional.empty()).number();
        var known = cardless(till).enrol(named("苏晓", "13911112222", "E-1")).member();
        jdbc.sql("update member set store_id = ? where id = ?").param(house.places().other()).param(known.id())
                .update();
        var newcomer = new CardHolder.Newcomer("何平", "13911112222", Sex.MALE, Optional.empty(), "STD");

        assertUntold("phone", refused(RefusalCode.MEMBER_PHONE_TAKEN,
                () -> cardless(till).enrol(named("何平", "13911112222", ""))), known.number());
        assertUntold("externalNumber", refused(RefusalCode.MEMBER_EXTERNAL_TAKEN,
                () -> cardless(till).enrol(named("何平", "13911113333", "E-1"))), known.number());
        assertUntold("phone", refused(RefusalCode.MEMBER_PHONE_TAKEN, () -> till.api(IssuingApi.class)
                .activate(new ActivateCard(till.key(), card, newcomer, Optional.empty(), Optional.empty(),
                        Optional.empty(), ""))),
                known.number());
        assertThat(cardless(till).find("13911113333")).isEmpty();
        assertThat(refused(RefusalCode.PHONE_TAKEN, () -> cardless(office).enrol(named("何平", "13911112222", "")))
                .arguments()).containsEntry("member", known.number()).containsEntry("field", "phone");
        assertThat(refused(RefusalCode.EXTERNAL_NUMBER_TAKEN,
                () -> cardless(office).enrol(named("何平", "13911113333", "E-1"))).arguments())
                .containsEntry("member", known.number()).containsEntry("field", "externalNumber");
    }

    private static void assertUntold(String field, Refusal refusal, String number) {
        assertThat(refusal.arguments()).containsEntry("field", field);
        assertThat(refusal.arguments().values()).noneMatch(told -> told.contains(number));
    }

    @Test
    void ofManyDesksThatEnrolTheSameNumberAtOnceOneSucceeds() {
        var house = openHouse();
        var till = till(house);
        var external = UUID.randomUUID().toString();
        var answers = atOnce(6, place -> cardless(till).enrol(named("何平", "1391111000" + place, external)));
        assertThat(answers.stream().filter(done -> done)).hasSize(1);
        assertThat(cardless(till).find(external)).hasSize(1);
    }

    private interface Call {
        CardlessMember at(int place);
    }

    private static List<Boolean> atOnce(int callers, Call call) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var tasks = IntStream.range(0, callers).mapToObj(place -> threads.submit((Callable<Boolean>) () -> {
                try {
                    call.at(place);
                    return true;
                } catch (RefusedException refused) {
                    assertThat(refused.refusal().code()).isEqualTo(RefusalCode.EXTERNAL_NUMBER_TAKEN);
                    return false;
                }
            })).toList();
            threads.shutdown();
            return tasks.stream().map(CardlessBehaviour::done).toList();
        }
    }

    private static boolean done(Future<Boolean> task) {
        try {
            return task.get();
        } catch (InterruptedException | ExecutionException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static CardlessApi cardless(Till till) {
        return till.api(CardlessApi.class);
    }

    private static EnrolMember named(String name, String phone, String external) {
        return new EnrolMember(name, phone, external, Sex.FEMALE, Optional.empty(), "");
    }

    private static void assertField(String field, RefusalCode code, CardlessApi api, EnrolMember command) {
        assertThat(refused(code, () -> api.enrol(command)).arguments()).containsEntry("field", field);
    }

    private static MemberFilter filter(String text) {
        return new MemberFilter(text, "", Set.of(), Set.of(), Set.of(), Set.of(), DayRange.ANY, Set.of(),
                List.of(), PageWanted.first(10));
    }
}
