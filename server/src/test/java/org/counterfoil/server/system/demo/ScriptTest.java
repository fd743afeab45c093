package org.counterfoil.server.system.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.counterfoil.common.catalog.ProductView;
import org.counterfoil.common.marketing.Condition;
import org.counterfoil.common.marketing.DiscountRule;
import org.counterfoil.common.marketing.PointsRule;
import org.counterfoil.common.marketing.RechargeRule;
import org.counterfoil.common.marketing.RuleName;
import org.counterfoil.common.marketing.RuleSet;
import org.counterfoil.common.member.LevelView;
import org.counterfoil.server.ledger.ConsumptionOrder;
import org.counterfoil.server.marketing.MerchantRules;
import org.counterfoil.server.marketing.ReversalTerms;
import org.counterfoil.server.value.recipe.Holder;
import org.counterfoil.server.value.transaction.TransactionBody.Party;
import org.junit.jupiter.api.Test;

class ScriptTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final LevelView GOLD = new LevelView("gold", "金卡", 1, 90, 150);
    private static final LevelView NORMAL = new LevelView("normal", "普通卡", 0, 100, 100);

    private final Map<String, Purse> purses = new HashMap<>();

    @Test
    void theCardsEndUpAsTheManualSays() {
        DemoCards.PARTS.forEach(card -> purses.put(card, purse(card)));
        var script = new Script(shop(), new Cast(List.of(), purses, List.of(), List.of()), new Acts(rules()), TODAY);
        var acts = new ArrayList<Act>();
        for (int daysAgo = Timetable.DAYS; daysAgo >= 0; daysAgo--) {
            acts.addAll(script.on(TODAY.minusDays(daysAgo)));
        }
        acts.forEach(act -> act.effects().forEach(Act.Effect::happen));

        var star = purses.get(DemoCards.STAR);
        assertThat(star.money()).isEqualTo(1_286_50 + 158_00);
        assertThat(star.points()).isEqualTo(12_480);
        assertThat(star.counts()).isEqualTo(8);
        assertThat(purses.get(DemoCards.NEARLY_EMPTY).money()).isEqualTo(8_60);
        assertThat(purses.get(DemoCards.LOST).money()).isEqualTo(330_00);
        assertThat(purses.get(DemoCards.WITH_PIN).money()).isEqualTo(1_150_00);
        assertThat(purses.get(DemoCards.RECEIVER).money()).isEqualTo(210_00);
    }

    private static Purse purse(String card) {
        var level = card.equals(DemoCards.STAR) || card.equals(DemoCards.RECEIVER) ? GOLD : NORMAL;
        return new Purse(new Holder(Long.parseLong(card.substring(8)), 1), new Party(1, card, ""), level);
    }

    private static Shop shop() {
        var branches = new ArrayList<Shop.Branch>();
        for (int store = 1; store <= 6; store++) {
            branches.add(new Shop.Branch(store, "", 1, List.of(new Shop.Till(store, "", "")),
                    List.of(new Shop.Person(store, "", ""))));
        }
        var products = DemoWords.rows("products").stream()
                .map(row -> new ProductView(row.get(0), row.get(1), row.get(2), Long.parseLong(row.get(3)))).toList();
        return new Shop(1, branches.getFirst(), branches, List.of(NORMAL, GOLD), products, 1);
    }

    private static MerchantRules rules() {
        var gold = new Condition.AtLevel("gold");
        var set = new RuleSet(1, 0, 0, List.of(new DiscountRule(RuleName.LEVEL, "金卡", 90, gold)),
                List.of(new PointsRule(RuleName.BASE, "", 100, new Condition.AnyMember()),
                        new PointsRule(RuleName.LEVEL, "金卡", 50, gold)),
                List.of(new RechargeRule("充值赠送", new Condition.Always(), ShopFounding.PRICES.tiers())));
        return new MerchantRules(set, ConsumptionOrder.PROPORTIONAL, 180, ReversalTerms.USUAL);
    }

    @Test
    void peopleHaveNamesKeysAndPhonesOfTheirOwn() {
        var people = new DemoPeople(new Random(1));
        var phones = new ArrayList<String>();
        for (int count = 0; count < 2_000; count++) {
            var person = people.next();
            assertThat(person.name()).isNotBlank();
            assertThat(person.sortKey()).matches("[a-z ]+");
            phones.add(person.phone());
        }
        assertThat(phones).doesNotHaveDuplicates().allMatch(phone -> phone.matches("1\\d{10}"));
        assertThat(DemoPeople.plain("Đỗ Thị Hương")).isEqualTo("do thi huong");
    }

    @Test
    void theShopIsOpenForSomeHoursWheneverItIsNow() {
        var midnight = Instant.parse("2026-11-20T17:30:00Z");
        var timetable = new Timetable(midnight, new Random(1));
        assertThat(timetable.of(timetable.today())).isNotEmpty().allMatch(at -> !at.isAfter(midnight)).isSorted();
        assertThat(timetable.of(timetable.today().minusDays(1))).hasSizeGreaterThan(250);
        assertThat(timetable.today()).isEqualTo(LocalDate.of(2026, 11, 21));
    }
}
