package org.counterfoil.server.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import org.counterfoil.common.member.ForecastLevel;
import org.counterfoil.common.member.LevelChangeRow;
import org.counterfoil.common.member.LevelEntry;
import org.counterfoil.common.member.LevelMeasure;
import org.counterfoil.common.member.LevelMove;
import org.counterfoil.common.member.LevelPeriod;
import org.counterfoil.common.member.LevelProfile;
import org.counterfoil.common.member.LevelUpkeep;
import org.counterfoil.server.testing.House;
import org.counterfoil.server.testing.TestCard;
import org.counterfoil.server.testing.TestClock;
import org.counterfoil.server.value.ValueBehaviour;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Members who do not reach within a period what keeps their level, over HTTP. */
abstract class LevelReviewBehaviour extends ValueBehaviour {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final LevelUpkeep MONTHLY = new LevelUpkeep(LevelPeriod.MONTH, LevelMeasure.SPENT, 10_000, 5);

    @Autowired
    private LevelProgress progress;
    @Autowired
    private LevelReviews reviews;
    @Autowired
    private TestClock clock;

    @BeforeEach
    void nothingHasPiledUp() {
        progress.advance();
    }

    private TestClock.Moved on(int month, int day) {
        return clock.later(Duration.ofDays(ChronoUnit.DAYS.between(TODAY, LocalDate.of(2026, month, day))));
    }

    private static Ranks keeping(House house, LevelUpkeep upkeep) {
        var ranks = Ranks.of(house);
        ranks.set("GOLD", LevelProfile.plain("金卡", 1, 100, 100).entered(LevelEntry.TOTAL_SPENT, 5_000)
                .kept(upkeep));
        ranks.set("STD", LevelProfile.plain("普通", 0, 100, 100).leading(ranks.id("GOLD"), true));
        return ranks;
    }

    private static String level(House house, TestCard card) {
        return house.cashier().cards().find(card.number()).member().level().code();
    }

    @Test
    void whoDidNotReachItGoesOneLevelDownAfterTheGraceAndOnce() {
        var house = openHouse();
        keeping(house, MONTHLY);
        var idle = house.card("GOLD", Optional.empty());
        var busy = house.card("GOLD", Optional.empty());
        var base = house.card();
        try (var _ = on(4, 10)) {
            till(house).cashSale(busy.number(), 10_000);
            var till = till(house);
            till.returnGoods(till.cashSale(idle.number(), 10_000), 1);
            reviews.run();
            assertThat(level(house, idle)).as("of March, when they joined, nobody is judged").isEqualTo("GOLD");
        }
        try (var _ = on(5, 5)) {
            reviews.run();
            assertThat(level(house, idle)).as("within the grace").isEqualTo("GOLD");
        }
        try (var _ = on(5, 6)) {
            reviews.run();
            reviews.run();
            assertThat(level(house, idle)).isEqualTo("STD");
            assertThat(level(house, busy)).isEqualTo("GOLD");
            assertThat(level(house, base)).as("there is nothing below").isEqualTo("STD");
            assertToldOnce(house, idle);
            till(house).cashSale(idle.number(), 4_999);
            assertThat(level(house, idle)).as("what is past no longer counts").isEqualTo("STD");
            till(house).cashSale(idle.number(), 1);
            assertThat(level(house, idle)).isEqualTo("GOLD");
            reviews.run();
            assertThat(level(house, idle)).as("judged for April once").isEqualTo("GOLD");
        }
        try (var _ = on(6, 6)) {
            reviews.run();
            assertThat(level(house, idle)).as("had it for a part of May alone").isEqualTo("GOLD");
            assertThat(level(house, busy)).isEqualTo("STD");
        }
    }

    private static void assertToldOnce(House house, TestCard card) {
        assertThat(Ranks.of(house).history(card.number())).singleElement().satisfies(row -> {
            assertThat(row.move()).isEqualTo(LevelMove.NOT_KEPT);
            assertThat(row.operator()).isEqualTo(new LevelChangeRow.Who("", ""));
            assertThat(row.transaction()).isEmpty();
        });
    }

    @Test
    void aLevelThatIsNeverLostAndOneWithoutARuleStay() {
        var house = openHouse();
        var ranks = Ranks.of(house);
        ranks.set("GOLD", LevelProfile.plain("金卡", 1, 100, 100).keptForEver());
        ranks.add("TOP", LevelProfile.plain("白金", 2, 100, 100));
        var gold = house.card("GOLD", Optional.empty());
        var top = house.card("TOP", Optional.empty());
        try (var _ = on(12, 31)) {
            reviews.run();
            assertThat(level(house, gold)).isEqualTo("GOLD");
            assertThat(level(house, top)).isEqualTo("TOP");
        }
    }

    @Test
    void aRuleJudgesNoPeriodThatWasOverBeforeItWasSet() {
        var house = openHouse();
        var card = house.card("GOLD", Optional.empty());
        try (var _ = on(7, 20)) {
            keeping(house, new LevelUpkeep(LevelPeriod.QUARTER, LevelMeasure.RECHARGED, 1, 0));
            reviews.run();
            assertThat(level(house, card)).isEqualTo("GOLD");
            var ranks = Ranks.of(house);
            var gold = ranks.api().details(ranks.id("GOLD")).level();
            var forecast = ranks.api().forecast(new ForecastLevel(Optional.of(gold.id()), gold.profile()));
            assertThat(forecast.down()).isEqualTo(1);
            assertThat(forecast.ended()).contains(LocalDate.of(2026, 6, 30));
            assertThat(forecast.first()).singleElement().satisfies(mover -> {
                assertThat(mover.up()).isFalse();
                assertThat(mover.after()).isEqualTo("普通");
            });
        }
        try (var _ = on(10, 1)) {
            reviews.run();
            assertThat(level(house, card)).isEqualTo("STD");
        }
    }
}
