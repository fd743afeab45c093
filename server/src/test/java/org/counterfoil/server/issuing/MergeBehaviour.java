package org.counterfoil.server.issuing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterfoil.server.testing.Refused.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.counterfoil.common.card.CardOfMember;
import org.counterfoil.common.card.MemberFilter;
import org.counterfoil.common.card.MemberListApi;
import org.counterfoil.common.card.MemberRow;
import org.counterfoil.common.issuing.ActivateCard;
import org.counterfoil.common.issuing.CardHolder;
import org.counterfoil.common.issuing.IssuingApi;
import org.counterfoil.common.issuing.MergeApi;
import org.counterfoil.common.issuing.MergeMembers;
import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.common.member.BindPhone;
import org.counterfoil.common.member.BirthdayCalendar;
import org.counterfoil.common.member.DuplicatePair;
import org.counterfoil.common.member.EditMember;
import org.counterfoil.common.member.MemberApi;
import org.counterfoil.common.member.MemberContact;
import org.counterfoil.common.member.MemberEvent;
import org.counterfoil.common.member.MemberEventKind;
import org.counterfoil.common.member.MemberIdentity;
import org.counterfoil.common.member.MemberReason;
import org.counterfoil.common.member.MemberStatus;
import org.counterfoil.common.member.MergeField;
import org.counterfoil.common.member.Sex;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.DayRange;
import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.value.Spend;
import org.counterfoil.server.ledger.Accounts;
import org.counterfoil.server.member.CountServices;
import org.counterfoil.server.testing.TestCard;
import org.counterfoil.server.value.Till;
import org.counterfoil.server.value.ValueBehaviour;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Merging members who are the same person, over HTTP from the back office of headquarters. */
abstract class MergeBehaviour extends ValueBehaviour {

    private static final LocalDate END = LocalDate.of(2026, 12, 31);

    @Autowired
    private Accounts accounts;
    @Autowired
    private CountServices services;
    @Autowired
    private JdbcClient jdbc;

    private MergeSetting setting() {
        var house = openHouse();
        house.run(() -> services.add(MergeSetting.SERVICE, "洗车"));
        return new MergeSetting(house, till(house, house.places().office(), "A1"), accounts);
    }

    @Test
    void theKeptMemberHasEverythingOfBothAndTheOtherIsClosed() {
        var setting = setting();
        var kept = setting.house().card();
        var merged = setting.house().card("GOLD", Optional.empty());
        var till = till(setting.house());
        var coupon = setting.fill(till, kept, merged);
        till.cashSale(kept.number(), 3_000);
        var both = setting.held(kept, merged);
        var lots = setting.remembered(kept, merged);
        var command = setting.merging(kept, merged);

        var done = setting.api().mergeMembers(command);

        assertThat(done.kind()).isEqualTo(TransactionKind.MERGE);
        assertThat(setting.api().mergeMembers(command)).as("the same request does nothing twice").isEqualTo(done);
        assertThat(setting.held(kept)).isEqualTo(both);
        assertThat(setting.held(merged)).isEmpty();
        assertThat(setting.remembered(kept)).as("lots keep origin, card, store and dates").isEqualTo(lots);
        assertThat(setting.cards(kept)).extracting(CardOfMember::number)
                .containsExactlyInAnyOrder(kept.number(), merged.number());
        assertThat(setting.cards(merged)).isEmpty();
        assertThat(till.balances(merged.number())).isEqualTo(till.balances(kept.number()));
        assertThat(till.balances(merged.number()).coupons()).isEqualTo(1);
        assertThat(setting.house().cashier().cards().find(kept.number()).member().level().code()).isEqualTo("GOLD");
        assertThat(setting.details(merged).status()).isEqualTo(MemberStatus.MERGED);
        till.values().spend(new Spend(till.key(),
                Till.amount(kept.number(), 5_000, coupon), 3_500, Optional.empty(), ""));
        assertThat(setting.contradicted()).isEmpty();
    }

    @Test
    void whoTakesOverHasBeenSeenWhenTheOtherOneWas() {
        var setting = setting();
        var kept = setting.house().card();
        var merged = setting.house().card();
        till(setting.house()).recharge(merged.number(), 5_000);

        setting.merge(kept, merged);
        assertThat(visited(kept)).isTrue();
        setting.undo(merged);
        assertThat(visited(kept)).isFalse();
    }

    private boolean visited(TestCard card) {
        return jdbc.sql("select visited from member_standing where member_id = ?").param(card.member())
                .query(Boolean.class).single();
    }

    @Test
    void whoWasMergedIsFoundInHistoryAndRefusedForUse() {
        var setting = setting();
        var kept = setting.house().card();
        var merged = setting.house().card();
        setting.merge(kept, merged);
        var office = setting.office();

        assertThat(setting.history(kept)).extracting(MemberEvent::kind).containsExactlyInAnyOrder(
                MemberEventKind.TOOK_OVER, MemberEventKind.MERGED);
        assertThat(setting.history(merged)).singleElement().satisfies(event -> {
            assertThat(event.before()).isEqualTo(merged.memberNumber());
            assertThat(event.after()).isEqualTo(kept.memberNumber());
            assertThat(event.remark()).isEqualTo("同一人");
        });
        assertThat(setting.api().of(merged.member())).singleElement().satisfies(row -> {
            assertThat(row.kept().number()).isEqualTo(kept.memberNumber());
            assertThat(row.undoneAt()).isEmpty();
        });
        assertThat(numbers(setting, MemberFilter.all(50))).contains(kept.memberNumber())
                .doesNotContain(merged.memberNumber());
        assertThat(setting.office().api(MemberListApi.class).list(new MemberFilter(merged.memberNumber(), "",
                Set.of(), Set.of(), Set.of(), Set.of(), DayRange.ANY, Set.of(), List.of(), PageWanted.first(50)))
                .rows())
                .extracting(MemberRow::status).containsExactly(MemberStatus.MERGED);

        var why = refused(RefusalCode.MEMBER_MERGED,
                () -> setting.house().cashier().cards().find(merged.memberNumber()));
        assertThat(why.arguments().get("kept")).contains("陈晓云")
                .contains(kept.number().substring(kept.number().length() - 4)).doesNotContain(kept.number());
        refused(RefusalCode.MEMBER_MERGED, () -> office.api(MemberApi.class).lock(merged.member(),
                new MemberReason("")));
        refused(RefusalCode.MEMBER_MERGED, () -> office.api(MemberApi.class).bindPhone(merged.member(),
                new BindPhone("13900001111", "")));
        refused(RefusalCode.MEMBER_MERGED, () -> office.api(IssuingApi.class).activate(new ActivateCard(office.key(),
                setting.house().producedCard("STD", Optional.empty()).number(),
                new CardHolder.Known(merged.memberNumber()), Optional.empty(), Optional.empty(), Optional.empty(),
                "")));
        refused(RefusalCode.MEMBER_MERGED, () -> setting.merge(setting.house().card(), merged));
        refused(RefusalCode.MEMBER_MERGED, () -> setting.api().preview(kept.member(), merged.member()));
    }

    @Test
    void fieldsAreChosenOneByOneAndComeBackUnlessChangedSince() {
        var setting = setting();
        var kept = setting.house().card();
        var merged = setting.house().card();
        setting.describe(kept, new MemberIdentity("王芳", Sex.UNKNOWN, Optional.empty(), BirthdayCalendar.SOLAR), "");
        setting.describe(merged, new MemberIdentity("王小芳", Sex.FEMALE, Optional.of(LocalDate.of(1990, 5, 1)),
                BirthdayCalendar.LUNAR), "wang@example.com");
        setting.unbind(kept);

        var preview = setting.api().preview(kept.member(), merged.member());

        assertThat(preview.suggested()).containsExactly(MergeField.SEX, MergeField.BIRTHDAY, MergeField.PHONE,
                MergeField.EMAIL);
        assertThat(preview.merged().member().contact().phone()).contains("****");
        assertThat(preview.intoBearer()).isFalse();

        setting.api().mergeMembers(new MergeMembers(setting.office().key(), kept.member(), merged.member(),
                List.of(MergeField.PHONE, MergeField.BIRTHDAY, MergeField.EMAIL), false, ""));

        var after = setting.whole(kept);
        assertThat(after.identity()).isEqualTo(new MemberIdentity("王芳", Sex.UNKNOWN,
                Optional.of(LocalDate.of(1990, 5, 1)), BirthdayCalendar.LUNAR));
        assertThat(after.contact().phone()).isEqualTo(merged.phone());
        assertThat(after.contact().email()).isEqualTo("wang@example.com");
        var office = setting.office().api(MemberApi.class);
        office.edit(kept.member(), new EditMember(after.version(), after.identity(),
                Optional.of(new MemberContact(after.contact().phone(), "fang@example.com", "", List.of(),
                        Optional.empty(), "")),
                after.preferences(), after.privileges()));

        setting.undo(merged);

        var back = setting.whole(kept);
        assertThat(back.identity().birthday()).isEmpty();
        assertThat(back.contact().phone()).isEmpty();
        assertThat(back.contact().email()).as("changed since").isEqualTo("fang@example.com");
        var other = setting.whole(merged);
        assertThat(other.contact().phone()).isEqualTo(merged.phone());
        assertThat(other.status()).isEqualTo(MemberStatus.NORMAL);
    }

    @Test
    void salesOfAMergedMemberAreStillTakenBack() {
        var setting = setting();
        var kept = setting.house().card();
        var merged = setting.house().card();
        var till = till(setting.house());
        till.recharge(merged.number(), 20_000);
        var spent = till.spend(merged.number(), 4_000);
        var returned = till.spend(merged.number(), 2_000);
        var recharge = till.recharge(merged.number(), 300);
        var before = setting.held(merged);
        setting.merge(kept, merged);

        till.voids(spent);
        till.returnGoods(returned, 500);

        assertThat(setting.held(merged)).isEmpty();
        assertThat(setting.held(kept)).containsEntry("PRINCIPAL money", before.get("PRINCIPAL money") + 4_500);
        assertThat(setting.held(kept).get("POINTS points")).isLessThan(before.get("POINTS points"));
        refused(RefusalCode.TRANSACTION_VOIDED, () -> till.voids(spent));
        refused(RefusalCode.TRANSACTION_OF_MERGED, () -> till.voids(recharge));
        refused(RefusalCode.MERGE_VALUE_USED, () -> setting.undo(merged));
        till.spend(merged.number(), before.get("PRINCIPAL money") + 4_500);
        assertThat(setting.contradicted()).isEmpty();
    }

    @Test
    void pointsThatAreGoneKeepASaleOfAMergedMemberFromBeingTakenBack() {
        var setting = setting();
        var kept = setting.house().card();
        var merged = setting.house().card();
        var till = till(setting.house());
        till.recharge(merged.number(), 20_000);
        var spent = till.spend(merged.number(), 4_000);
        setting.merge(kept, merged);
        var points = setting.held(kept).get("POINTS points");
        till.spendPoints(merged.number(), points);
        refused(RefusalCode.POINTS_SPENT, () -> till.voids(spent));
        assertThat(setting.held(merged)).isEmpty();
        assertThat(setting.held(kept)).containsEntry("PRINCIPAL money", 16_000L);
    }

    @Test
    void notEverybodyIsMerged() {
        var setting = setting();
        var one = setting.house().card();
        var other = setting.house().card();
        var members = setting.office().api(MemberApi.class);
        refused(RefusalCode.MERGE_WITH_ITSELF, () -> setting.merge(one, one));
        refused(RefusalCode.MEMBER_UNKNOWN, () -> setting.merge(one, openHouse().card()));
        refused(RefusalCode.MEMBER_UNKNOWN, () -> setting.merge(openHouse().card(), one));
        refused(RefusalCode.FIELD_TOO_LONG, () -> setting.api().mergeMembers(new MergeMembers(setting.office().key(),
                one.member(), other.member(), List.of(), false, "长".repeat(201))));
        members.lock(other.member(), new MemberReason(""));
        for (var pair : List.of(List.of(one, other), List.of(other, one))) {
            var state = refused(RefusalCode.MERGE_STATE, () -> setting.merge(pair.getFirst(), pair.getLast()));
            assertThat(state.arguments()).containsEntry("number", other.memberNumber())
                    .containsEntry("state", "LOCKED");
        }
        refused(RefusalCode.MERGE_STATE, () -> setting.api().preview(one.member(), other.member()));
        assertThat(setting.history(one)).isEmpty();
        refused(RefusalCode.MERGE_UNKNOWN, () -> setting.undo(one));
        var reader = setting.house().operatorWith(Map.of(Permission.MEMBERS, Access.WRITE, Permission.MEMBER_MERGE,
                Access.READ));
        refused(RefusalCode.NOT_PERMITTED, () -> reader.api(MergeApi.class)
                .mergeMembers(setting.merging(one, other)));
    }

    @Test
    void likelyPairsAreFound() {
        var setting = setting();
        var one = setting.house().card();
        var two = setting.house().card();
        var three = setting.house().card();
        var birthday = Optional.of(LocalDate.of(1988, 8, 8));
        var who = new MemberIdentity("李伟", Sex.MALE, birthday, BirthdayCalendar.SOLAR);
        setting.describe(one, who, "");
        setting.describe(three, who, "");
        setting.house().run(() -> samePhone(two, three));

        assertThat(setting.api().duplicates()).satisfiesExactly(pair -> {
            assertThat(pair.first().number()).isEqualTo(one.memberNumber());
            assertThat(pair.second().number()).isEqualTo(three.memberNumber());
            assertThat(pair.reasons()).containsExactly(DuplicatePair.Reason.NAME_AND_BIRTHDAY);
        }, pair -> {
            assertThat(pair.first().number()).isEqualTo(two.memberNumber());
            assertThat(pair.reasons()).containsExactly(DuplicatePair.Reason.PHONE);
            assertThat(pair.first().phone()).contains("****");
        });

        setting.merge(one, three);
        assertThat(setting.api().duplicates()).isEmpty();
    }

    private void samePhone(TestCard from, TestCard to) {
        jdbc.sql("update member set phone = :phone where id = :id").param("phone", from.phone())
                .param("id", to.member()).update();
    }

    private static List<String> numbers(MergeSetting setting, MemberFilter filter) {
        return setting.office().api(MemberListApi.class).list(filter).rows().stream().map(MemberRow::number).toList();
    }
}
