package org.counterfoil.server.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterfoil.server.testing.Refused.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.counterfoil.common.card.AddCardType;
import org.counterfoil.common.card.CardColours;
import org.counterfoil.common.card.CardKind;
import org.counterfoil.common.card.CardTypeApi;
import org.counterfoil.common.card.CardTypeProfile;
import org.counterfoil.common.marketing.CouponTerms;
import org.counterfoil.common.marketing.CouponWorth;
import org.counterfoil.common.member.AddLevel;
import org.counterfoil.common.member.ChangeLevel;
import org.counterfoil.common.member.ChangedLevels;
import org.counterfoil.common.member.EditLevel;
import org.counterfoil.common.member.LevelApi;
import org.counterfoil.common.member.LevelChangeApi;
import org.counterfoil.common.member.LevelChangeFilter;
import org.counterfoil.common.member.LevelChangeRow;
import org.counterfoil.common.member.LevelEntry;
import org.counterfoil.common.member.LevelFilter;
import org.counterfoil.common.member.LevelMeasure;
import org.counterfoil.common.member.LevelMove;
import org.counterfoil.common.member.LevelPeriod;
import org.counterfoil.common.member.LevelProfile;
import org.counterfoil.common.member.LevelRow;
import org.counterfoil.common.member.LevelUpkeep;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.DayRange;
import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.value.Spend;
import org.counterfoil.server.testing.House;
import org.counterfoil.server.value.Till;
import org.counterfoil.server.value.ValueBehaviour;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Levels as headquarters sets them, and changed by hand, over HTTP. */
abstract class LevelBehaviour extends ValueBehaviour {

    private static final LevelUpkeep UPKEEP = new LevelUpkeep(LevelPeriod.YEAR, LevelMeasure.SPENT, 50_000, 30);

    @Autowired
    private LevelProgress progress;

    @Test
    void aLevelIsAddedEditedAndListedWithWhoChangedIt() {
        var house = openHouse();
        var ranks = Ranks.of(house);
        var gold = ranks.id("GOLD");
        var profile = LevelProfile.plain("银卡", 5, 95, 120).entered(LevelEntry.TOTAL_SPENT, 100_000).kept(UPKEEP);

        var added = ranks.api().add(new AddLevel(" SILVER ", profile));

        assertThat(added.level().profile()).isEqualTo(profile);
        assertThat(added.level().changedBy()).isEqualTo("林小满");
        assertThat(added.level().changedAt()).isEqualTo(now());
        var leading = profile.leading(ranks.add("TOP", LevelProfile.plain("黑卡", 9, 80, 200)), false);
        assertThat(ranks.set("SILVER", leading).level().profile()).isEqualTo(leading);
        house.card("GOLD", Optional.empty());
        assertThat(ranks.all()).extracting(LevelRow::code).containsExactly("STD", "GOLD", "SILVER", "TOP");
        assertThat(ranks.all()).extracting(LevelRow::next).containsExactly("", "", "黑卡", "");
        assertThat(ranks.all()).extracting(LevelRow::members).containsExactly(0, 1, 0, 0);
        assertThat(ranks.api().details(gold).level().changedBy()).as("who made the house").isEmpty();
        assertThat(ranks.api().list(new LevelFilter("银", new PageWanted(Optional.of("points"), true, Optional.empty(),
                10))).rows()).extracting(LevelRow::code).containsExactly("SILVER");
    }

    @Test
    void salesFollowALevelFromTheNextOneOn() {
        var house = openHouse();
        var ranks = Ranks.of(house);
        var card = house.card("GOLD", Optional.empty()).number();
        var till = till(house);
        till.recharge(card, 50_000);

        ranks.set("GOLD", LevelProfile.plain("金卡会员", 1, 75, 300));

        refused(RefusalCode.QUOTE_CHANGED, () -> till.spend(card, 9_000));
        var done = till.values().spend(new Spend(till.key(),
                Till.amount(card, 10_000), 7_500, Optional.empty(), ""));
        assertThat(done.points()).isEqualTo(225);
        assertThat(house.cashier().cards().find(card).member().level().name()).isEqualTo("金卡会员");
    }

    @Test
    void whatIsWrongIsRefusedAtItsField() {
        var ranks = Ranks.of(openHouse());
        var fine = LevelProfile.plain("银卡", 5, 95, 120);
        wrong(ranks, "S", LevelProfile.plain(" ", 5, 95, 120), RefusalCode.FIELD_MISSING, "name");
        wrong(ranks, "S", LevelProfile.plain("金卡", 5, 95, 120), RefusalCode.LEVEL_NAME_TAKEN, "name");
        wrong(ranks, "GOLD", fine, RefusalCode.LEVEL_CODE_TAKEN, "code");
        wrong(ranks, "S", LevelProfile.plain("银卡", 1, 95, 120), RefusalCode.LEVEL_RANK_TAKEN, "rank");
        wrong(ranks, "S", LevelProfile.plain("银卡", -1, 95, 120), RefusalCode.BAD_REQUEST, "rank");
        wrong(ranks, "S", LevelProfile.plain("银卡", 5, 0, 120), RefusalCode.PERCENT_OUT_OF_RANGE, "discountPercent");
        wrong(ranks, "S", LevelProfile.plain("银卡", 5, 95, 10_001), RefusalCode.PERCENT_OUT_OF_RANGE,
                "pointsPercent");
        wrong(ranks, "S", fine.entered(LevelEntry.TOTAL_SPENT, 0), RefusalCode.AMOUNT_NOT_POSITIVE, "threshold");
        wrong(ranks, "S", new LevelProfile("银卡", 5, 95, 120, LevelEntry.BY_HAND, 0, Optional.empty(), true,
                Optional.empty(), false), RefusalCode.LEVEL_NEXT_MISSING, "next");
        wrong(ranks, "S", fine.leading(1, false), RefusalCode.LEVEL_UNKNOWN, "next");
        wrong(ranks, "S", fine.kept(new LevelUpkeep(LevelPeriod.MONTH, LevelMeasure.POINTS, 0, 0)),
                RefusalCode.AMOUNT_NOT_POSITIVE, "least");
        wrong(ranks, "S", fine.kept(new LevelUpkeep(LevelPeriod.MONTH, LevelMeasure.POINTS, 1, 366)),
                RefusalCode.BAD_REQUEST, "graceDays");
        wrong(ranks, "S", new LevelProfile("银卡", 5, 95, 120, LevelEntry.BY_HAND, 0, Optional.empty(), false,
                Optional.of(UPKEEP), true), RefusalCode.LEVEL_NEVER_DOWN, "neverDown");
    }

    private static void wrong(Ranks ranks, String code, LevelProfile profile, RefusalCode why, String field) {
        assertThat(refused(why, () -> ranks.add(code, profile)).arguments()).containsEntry("field", field);
    }

    @Test
    void theLadderLeadsUpwardsAndNowhereElse() {
        var ranks = Ranks.of(openHouse());
        var gold = ranks.id("GOLD");
        var std = ranks.id("STD");
        ranks.set("GOLD", ranks.profile("GOLD").entered(LevelEntry.TOTAL_SPENT, 10_000));
        ranks.set("STD", ranks.profile("STD").leading(gold, true));

        refused(RefusalCode.LEVEL_CIRCLE, () -> ranks.set("GOLD", ranks.profile("GOLD").leading(std, false)));
        refused(RefusalCode.LEVEL_CIRCLE, () -> ranks.set("GOLD", ranks.profile("GOLD").leading(gold, false)));
        refused(RefusalCode.LEVEL_NEXT_LOWER, () -> ranks.set("STD", new LevelProfile("普通", 7, 100, 100,
                LevelEntry.BY_HAND, 0, Optional.of(gold), true, Optional.empty(), false)));
        var low = LevelProfile.plain("白金", 8, 85, 150).entered(LevelEntry.TOTAL_SPENT, 10_000);
        var top = ranks.add("TOP", low.entered(LevelEntry.SINGLE_RECHARGE, 5_000));
        ranks.set("GOLD", ranks.profile("GOLD").leading(top, true));
        var refusal = refused(RefusalCode.LEVEL_THRESHOLD_LOW, () -> ranks.set("TOP", low));
        assertThat(refusal.arguments()).containsEntry("field", "threshold").containsEntry("level", "金卡");
        assertThat(ranks.set("TOP", low.entered(LevelEntry.TOTAL_SPENT, 10_001)).level().next()).isEmpty();
        refused(RefusalCode.LEVEL_THRESHOLD_LOW,
                () -> ranks.set("GOLD", ranks.profile("GOLD").entered(LevelEntry.TOTAL_SPENT, 10_001)));
    }

    @Test
    void anEditOfWhatSomebodyElseChangedIsRefused() {
        var ranks = Ranks.of(openHouse());
        var seen = ranks.api().details(ranks.id("GOLD"));
        ranks.set("GOLD", LevelProfile.plain("金", 1, 90, 150));
        refused(RefusalCode.CHANGED_MEANWHILE, () -> ranks.api().edit(seen.level().id(),
                new EditLevel(seen.version(), LevelProfile.plain("金卡", 1, 88, 150))));
    }

    @Test
    void aLevelIsDeletedOnceNobodyHasItAndNothingNamesIt() {
        var house = openHouse();
        var ranks = Ranks.of(house);
        var card = house.card("GOLD", Optional.empty());
        var gold = ranks.id("GOLD");
        assertThat(refused(RefusalCode.LEVEL_HELD, () -> ranks.api().delete(gold)).arguments())
                .containsEntry("members", "1");
        ranks.put("STD", "清理", card.number());
        ranks.set("STD", ranks.profile("STD").leading(gold, false));
        assertThat(refused(RefusalCode.LEVEL_NAMED, () -> ranks.api().delete(gold)).arguments())
                .containsEntry("by", "普通");
        ranks.set("STD", LevelProfile.plain("普通", 0, 100, 100));
        ranks.api().delete(gold);

        assertThat(ranks.all()).extracting(LevelRow::code).containsExactly("STD");
        refused(RefusalCode.LEVEL_UNKNOWN, () -> ranks.api().details(gold));
        assertThat(ranks.history(card.number())).extracting(LevelChangeRow::before).containsExactly("金卡");
        refused(RefusalCode.LEVEL_LAST, () -> ranks.api().delete(ranks.id("STD")));
        assertThat(ranks.add("GOLD", LevelProfile.plain("金卡", 1, 90, 150))).isNotEqualTo(gold);
        house.coupon(new CouponTerms(new CouponWorth.CashValue(500), 0, Optional.empty(), Optional.empty(),
                Optional.of("GOLD")));
        refused(RefusalCode.LEVEL_NAMED, () -> ranks.api().delete(ranks.id("GOLD")));
    }

    @Test
    void aLevelThatHoldersOfACardTypeBeginWithStays() {
        var house = openHouse();
        var ranks = Ranks.of(house);
        ranks.add("SILVER", LevelProfile.plain("银卡", 50, 95, 100));
        house.headquarters().api(CardTypeApi.class).add(new AddCardType(new CardTypeProfile("银卡会员卡",
                CardKind.MAGNETIC, true, "SILVER", Optional.empty(), 0, 0, 0, false, CardColours.PLAIN)));
        assertThat(refused(RefusalCode.LEVEL_NAMED, () -> ranks.api().delete(ranks.id("SILVER"))).arguments())
                .containsEntry("by", "银卡会员卡");
    }

    @Test
    void onlyHeadquartersSetsLevels() {
        var house = openHouse();
        var gold = Ranks.of(house).id("GOLD");
        var store = house.operatorWith(Map.of(Permission.LEVELS, Access.WRITE)).api(LevelApi.class);
        assertThat(store.details(gold).level().code()).isEqualTo("GOLD");
        refused(RefusalCode.NOT_PERMITTED, () -> store.delete(gold));
        refused(RefusalCode.NOT_PERMITTED, () -> store.add(new AddLevel("S", LevelProfile.plain("银", 5, 95, 100))));
        var reader = house.operatorWith(Map.of(Permission.LEVELS, Access.WRITE)).api(LevelChangeApi.class);
        refused(RefusalCode.NOT_PERMITTED, () -> reader.changeLevel(new ChangeLevel(UUID.randomUUID(),
                List.of("1"), gold, "x")));
        refused(RefusalCode.LEVEL_UNKNOWN, () -> Ranks.of(houses.open()).api().details(gold));
    }

    @Test
    void membersAreChangedByHandAllOrNoneAndOnce() {
        var house = openHouse();
        var ranks = Ranks.of(house);
        var first = house.card();
        var second = house.card("GOLD", Optional.empty());
        var third = house.card();
        var command = new ChangeLevel(UUID.randomUUID(),
                List.of(first.number(), second.memberNumber(), third.memberNumber(), first.memberNumber()),
                ranks.id("GOLD"), " 周年 ");

        assertThat(ranks.changes().changeLevel(command)).isEqualTo(new ChangedLevels(2, 1));
        ranks.put("STD", "改回", third.number());
        assertThat(ranks.changes().changeLevel(command)).as("the first answer").isEqualTo(new ChangedLevels(2, 1));

        assertThat(level(house, first.number())).isEqualTo("GOLD");
        assertThat(level(house, third.number())).isEqualTo("STD");
        assertThat(ranks.history(second.number())).isEmpty();
        assertThat(ranks.history(first.memberNumber())).singleElement().satisfies(row -> {
            assertThat(row.card()).isEqualTo(first.number());
            assertThat(row.before()).isEqualTo("普通");
            assertThat(row.after()).isEqualTo("金卡");
            assertThat(row.move()).isEqualTo(LevelMove.BY_HAND);
            assertThat(row.operator()).isEqualTo(new LevelChangeRow.Who("A1", "林小满"));
            assertThat(row.reason()).isEqualTo("周年");
            assertThat(row.transaction()).isEmpty();
        });
        refused(RefusalCode.SAME_REQUEST_OTHER_BODY, () -> ranks.changes().changeLevel(new ChangeLevel(
                command.request(), command.members(), ranks.id("STD"), "周年")));
        assertThat(refused(RefusalCode.MEMBER_UNKNOWN, () -> ranks.put("STD", "x", first.number(), "404")).arguments())
                .containsEntry("number", "404");
        assertThat(level(house, first.number())).as("none").isEqualTo("GOLD");
        refused(RefusalCode.FIELD_MISSING, () -> ranks.put("STD", " ", first.number()));
    }

    @Test
    void whatIsToldOfChangesIsFoundByEachOfItsParts() {
        var house = openHouse();
        var ranks = Ranks.of(house);
        var gold = ranks.id("GOLD");
        var std = ranks.id("STD");
        var cards = List.of(house.card(), house.card(), house.card());
        cards.forEach(card -> ranks.put("GOLD", "周年", card.number()));
        ranks.put("STD", "过期", cards.getFirst().number());
        var all = LevelChangeFilter.all(3);

        assertThat(ranks.changes().count(all)).isEqualTo(4);
        var page = ranks.changes().list(all);
        assertThat(page.rows()).hasSize(3).first().extracting(LevelChangeRow::reason).isEqualTo("过期");
        var rest = ranks.changes().list(all.at(all.page().after(page.next().orElseThrow())));
        assertThat(rest.rows()).hasSize(1);
        assertThat(rest.next()).isEmpty();
        assertThat(ranks.changes().count(all.of(cards.getFirst().number()))).isEqualTo(2);
        assertThat(ranks.changes().count(all.of("陈晓云"))).isEqualTo(4);
        assertThat(ranks.changes().count(all.of("nobody"))).isZero();
        assertThat(ranks.changes().count(all.by("a1"))).isEqualTo(4);
        assertThat(ranks.changes().count(all.by("m1").of("陈晓云"))).isZero();
        assertThat(ranks.changes().count(all.between(Set.of(gold), Set.of(std)))).isEqualTo(1);
        assertThat(ranks.changes().count(all.moved(Set.of(LevelMove.REACHED)))).isZero();
        var today = LocalDate.of(2026, 3, 2);
        assertThat(ranks.changes().count(all.on(DayRange.of(today, today)))).isEqualTo(4);
        assertThat(ranks.changes().count(all.on(DayRange.of(today.plusDays(1), today.plusDays(1))))).isZero();
        assertThat(ranks.api().details(gold).newest()).hasSize(4).first().extracting(LevelChangeRow::after)
                .isEqualTo("普通");
        assertThat(Ranks.of(houses.open()).changes().count(all)).as("another merchant's").isZero();
    }

    private String level(House house, String card) {
        progress.advance();
        return house.cashier().cards().find(card).member().level().code();
    }
}
