package org.counterfoil.server.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import org.counterfoil.common.card.TeamProfile;
import org.counterfoil.common.card.TeamPoints;
import org.counterfoil.common.card.TeamPeriod;
import org.counterfoil.common.card.TeamApi;
import org.counterfoil.common.card.AddTeamCards;
import org.counterfoil.common.card.AddTeam;
import org.counterfoil.common.member.ForecastLevel;
import org.counterfoil.common.member.LevelChangeRow;
import org.counterfoil.common.member.LevelEntry;
import org.counterfoil.common.member.LevelForecast;
import org.counterfoil.common.member.LevelMove;
import org.counterfoil.common.member.LevelProfile;
import org.counterfoil.common.value.AdjustedAsset;
import org.counterfoil.common.value.QuoteSale;
import org.counterfoil.common.value.Tender;
import org.counterfoil.common.value.TransferredAsset;
import org.counterfoil.server.testing.House;
import org.counterfoil.server.testing.TestCard;
import org.counterfoil.server.value.Till;
import org.counterfoil.server.value.ValueBehaviour;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Members who move up, and back, by what they do, over HTTP. */
abstract class LevelProgressBehaviour extends ValueBehaviour {

    @Autowired
    private LevelProgress progress;

    @BeforeEach
    void nothingHasPiledUp() {
        progress.advance();
    }

    /** STD leads to GOLD by a rule, GOLD to TOP by the single recharge of 5,000.00; all at full price. */
    private Ranks ladder(House house, LevelEntry entry, long threshold) {
        var ranks = Ranks.of(house);
        var top = ranks.add("TOP", LevelProfile.plain("白金", 2, 100, 100).entered(LevelEntry.SINGLE_RECHARGE,
                500_000));
        ranks.set("GOLD", LevelProfile.plain("金卡", 1, 100, 100).entered(entry, threshold).leading(top, true));
        ranks.set("STD", LevelProfile.plain("普通", 0, 100, 100).leading(ranks.id("GOLD"), true));
        return ranks;
    }

    private static String level(House house, TestCard card) {
        return house.cashier().cards().find(card.number()).member().level().code();
    }

    @Test
    void theNextReadingOfACardKnowsTheLevelThatARechargeReached() {
        var house = openHouse();
        var ranks = ladder(house, LevelEntry.TOTAL_RECHARGED, 10_000);
        var card = house.card();
        var till = till(house);
        till.recharge(card.number(), 9_999);
        assertThat(level(house, card)).isEqualTo("STD");
        var done = till.recharge(card.number(), 1);
        assertThat(level(house, card)).isEqualTo("GOLD");

        assertThat(ranks.history(card.number())).singleElement().satisfies(row -> {
            assertThat(row.move()).isEqualTo(LevelMove.REACHED);
            assertThat(row.transaction()).isEqualTo(done.number());
            assertThat(row.card()).isEqualTo(card.number());
            assertThat(row.member().number()).isEqualTo(card.memberNumber());
            assertThat(row.operator().number()).isEmpty();
        });
        progress.advance();
        assertThat(ranks.history(card.number())).as("exactly once").hasSize(1);
    }

    @Test
    void pointsOfATeamCountForTheMainMemberAndAreTakenBackWithTheSale() {
        var house = openHouse();
        var ranks = ladder(house, LevelEntry.TOTAL_POINTS, 100);
        var main = house.card();
        var sub = house.card();
        var till = till(house);
        var api = till(house, house.places().office(), "A1").api(TeamApi.class);
        var team = api.add(new AddTeam(new TeamProfile("一队", "", TeamPoints.FIXED, 60, false, TeamPeriod.MONTH, ""),
                main.number()));
        api.addCards(team.team().id(), new AddTeamCards(List.of(sub.number()), Optional.empty()));
        till.voids(till.cashSale(sub.number(), 100));
        till.cashSale(sub.number(), 100);
        progress.advance();
        assertThat(level(house, main)).as("60, and 60 that went back").isEqualTo("STD");
        var done = till.cashSale(sub.number(), 100);
        progress.advance();
        assertThat(level(house, main)).isEqualTo("GOLD");
        assertThat(ranks.history(main.number())).singleElement()
                .satisfies(row -> assertThat(row.transaction()).isEqualTo(done.number()));
        assertThat(level(house, sub)).as("its own points alone").isEqualTo("STD");
    }

    @Test
    void manyReadersAtOnceMoveAMemberOnce() throws Exception {
        var house = openHouse();
        var ranks = ladder(house, LevelEntry.TOTAL_RECHARGED, 10_000);
        var cards = Stream.generate(house::card).limit(6).toList();
        var line = house.cashier();
        var till = till(house);
        cards.forEach(card -> till.recharge(card.number(), 10_000));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var readings = new ArrayList<Future<String>>();
            for (var card : cards) {
                for (var reader = 0; reader < 4; reader++) {
                    readings.add(threads.submit(() -> line.cards().find(card.number()).member().level().code()));
                }
                threads.submit(progress::advance);
            }
            for (var reading : readings) {
                assertThat(reading.get()).isEqualTo("GOLD");
            }
        }
        cards.forEach(card -> assertThat(ranks.history(card.number())).hasSize(1));
    }

    @Test
    void oneRechargeMayReachSeveralLevels() {
        var house = openHouse();
        var ranks = ladder(house, LevelEntry.TOTAL_RECHARGED, 10_000);
        var card = house.card();
        till(house).recharge(card.number(), 500_000);
        assertThat(level(house, card)).isEqualTo("TOP");
        assertThat(ranks.history(card.number())).extracting(LevelChangeRow::before, LevelChangeRow::after)
                .containsExactly(tuple("普通", "白金"));
    }

    @Test
    void aSpendIsPricedByTheLevelThatWasReachedBefore() {
        var house = openHouse();
        var ranks = ladder(house, LevelEntry.SINGLE_RECHARGE, 20_000);
        ranks.set("GOLD", LevelProfile.plain("金卡", 1, 80, 100).entered(LevelEntry.SINGLE_RECHARGE, 20_000));
        var card = house.card();
        var till = till(house);
        till.recharge(card.number(), 20_000);
        var quote = till.values().quoteSale(new QuoteSale(
                Till.amount(card.number(), 1_000),
                Tender.STORED_VALUE));
        assertThat(quote.priced().net()).isEqualTo(800);
    }

    @Test
    void aVoidTakesBackTheLevelThatTheRechargeReachedAlone() {
        var house = openHouse();
        var ranks = ladder(house, LevelEntry.TOTAL_RECHARGED, 10_000);
        var card = house.card();
        var till = till(house);
        var first = till.recharge(card.number(), 6_000);
        var second = till.recharge(card.number(), 500_000);
        assertThat(level(house, card)).isEqualTo("TOP");
        var back = till.voids(second);
        assertThat(level(house, card)).isEqualTo("STD");
        assertThat(ranks.history(card.number())).first().satisfies(row -> {
            assertThat(row.move()).isEqualTo(LevelMove.TAKEN_BACK);
            assertThat(row.transaction()).isEqualTo(back.number());
            assertThat(row.before()).isEqualTo("白金");
            assertThat(row.after()).isEqualTo("普通");
        });
        till.recharge(card.number(), 4_000);
        assertThat(level(house, card)).as("60 and 40 by what still stands").isEqualTo("GOLD");
        till.voids(first);
        assertThat(level(house, card)).as("not the one that reached it").isEqualTo("GOLD");
    }

    @Test
    void whatElseKeepsALevelKeepsItAndSoDoesAHandSince() {
        var house = openHouse();
        var ranks = ladder(house, LevelEntry.SINGLE_RECHARGE, 10_000);
        var kept = house.card();
        var till = till(house);
        var first = till.recharge(kept.number(), 10_000);
        till.recharge(kept.number(), 20_000);
        till.voids(first);
        assertThat(level(house, kept)).as("by the second one").isEqualTo("GOLD");

        var handed = house.card();
        var reached = till.recharge(handed.number(), 10_000);
        assertThat(level(house, handed)).isEqualTo("GOLD");
        ranks.put("TOP", "好友", handed.number());
        till.voids(reached);
        assertThat(level(house, handed)).isEqualTo("TOP");

        ranks.set("GOLD", LevelProfile.plain("金卡", 1, 100, 100).entered(LevelEntry.SINGLE_RECHARGE, 10_000)
                .keptForEver());
        var ever = house.card();
        var once = till.recharge(ever.number(), 10_000);
        assertThat(level(house, ever)).isEqualTo("GOLD");
        till.voids(once);
        assertThat(level(house, ever)).as("never down").isEqualTo("GOLD");
    }

    @Test
    void salesCountLessWhatWasReturnedAndPointsLessWhatWasTakenBack() {
        var house = openHouse();
        ladder(house, LevelEntry.TOTAL_SPENT, 10_000);
        var card = house.card();
        var till = till(house);
        var sale = till.cashSale(card.number(), 9_000);
        till.returnGoods(sale, 2_000);
        till.cashSale(card.number(), 2_999);
        assertThat(level(house, card)).isEqualTo("STD");
        till.cashSale(card.number(), 1);
        assertThat(level(house, card)).isEqualTo("GOLD");

        var pointed = openHouse();
        ladder(pointed, LevelEntry.TOTAL_POINTS, 100);
        var other = pointed.card();
        var desk = till(pointed);
        desk.adjust(other.number(), AdjustedAsset.POINTS, 500);
        desk.voids(desk.cashSale(other.number(), 9_000));
        desk.cashSale(other.number(), 9_900);
        desk.spendPoints(other.number(), 50);
        assertThat(level(pointed, other)).isEqualTo("STD");
        desk.cashSale(other.number(), 100);
        assertThat(level(pointed, other)).isEqualTo("GOLD");
    }

    @Test
    void balancesCountAsTheyStand() {
        var house = openHouse();
        ladder(house, LevelEntry.MONEY_BALANCE, 10_000);
        var card = house.card();
        var till = till(house);
        till.recharge(card.number(), 8_000);
        till.spend(card.number(), 5_000);
        till.recharge(card.number(), 6_999);
        assertThat(level(house, card)).isEqualTo("STD");
        till.recharge(card.number(), 1);
        assertThat(level(house, card)).isEqualTo("GOLD");
        till.spend(card.number(), 9_000);
        assertThat(level(house, card)).as("nobody falls by spending").isEqualTo("GOLD");

        var pointed = openHouse();
        ladder(pointed, LevelEntry.POINTS_BALANCE, 100);
        var other = pointed.card();
        till(pointed).adjust(other.number(), AdjustedAsset.POINTS, 100);
        assertThat(level(pointed, other)).isEqualTo("GOLD");
    }

    @Test
    void whoIsGivenEnoughMovesUpAndBackWithTheGift() {
        var house = openHouse();
        var ranks = ladder(house, LevelEntry.MONEY_BALANCE, 10_000);
        ranks.set("STD", LevelProfile.plain("普通", 0, 100, 100).leading(ranks.id("GOLD"), false));
        var giver = house.card();
        var taker = house.card();
        var till = till(house);
        till.recharge(giver.number(), 30_000);
        progress.advance();
        ranks.set("STD", LevelProfile.plain("普通", 0, 100, 100).leading(ranks.id("GOLD"), true));
        var given = till.transfer(giver.number(), taker.number(), TransferredAsset.MONEY, 12_000);
        progress.advance();
        assertThat(level(house, taker)).isEqualTo("GOLD");
        assertThat(ranks.history(taker.number())).singleElement().satisfies(row -> {
            assertThat(row.card()).isEqualTo(taker.number());
            assertThat(row.transaction()).isEqualTo(given.number());
        });
        till.voids(given);
        progress.advance();
        assertThat(level(house, taker)).isEqualTo("STD");
    }

    @Test
    void whatWasDoneBeforeAHandPutsDownDoesNotCountAfterwards() {
        var house = openHouse();
        var ranks = ladder(house, LevelEntry.TOTAL_RECHARGED, 10_000);
        var card = house.card("GOLD", Optional.empty());
        var till = till(house);
        till.recharge(card.number(), 10_000);
        ranks.put("STD", "投诉", card.number());
        assertThat(level(house, card)).isEqualTo("STD");
        till.recharge(card.number(), 9_999);
        assertThat(level(house, card)).isEqualTo("STD");
    }

    @Test
    void whoIsPutDownMustReachTheNextLevelAnew() {
        var house = openHouse();
        var ranks = ladder(house, LevelEntry.TOTAL_RECHARGED, 10_000);
        var card = house.card();
        var till = till(house);
        till.recharge(card.number(), 10_000);
        assertThat(level(house, card)).isEqualTo("GOLD");
        ranks.put("STD", "投诉", card.number());
        till.recharge(card.number(), 9_999);
        assertThat(level(house, card)).isEqualTo("STD");
        till.recharge(card.number(), 1);
        assertThat(level(house, card)).isEqualTo("GOLD");
    }

    @Test
    void aHouseWithoutAutomaticUpgradeStillCountsForTheDayThatItHasOne() {
        var house = openHouse();
        var card = house.card();
        var till = till(house);
        till.recharge(card.number(), 10_000);
        progress.advance();
        var ranks = ladder(house, LevelEntry.TOTAL_RECHARGED, 10_000);
        assertThat(level(house, card)).as("nothing has happened since").isEqualTo("STD");
        var gold = ranks.api().details(ranks.id("GOLD")).level();
        var wanted = new ForecastLevel(Optional.of(gold.id()), gold.profile());
        assertThat(ranks.api().forecast(wanted)).isEqualTo(new LevelForecast(1, 0, Optional.empty(),
                List.of(new LevelForecast.Mover(card.memberNumber(), "陈晓云", "普通", "金卡", true))));
        assertThat(ranks.api().forecast(new ForecastLevel(wanted.level(), gold.profile().entered(
                LevelEntry.TOTAL_RECHARGED, 10_001))).up()).isZero();
        assertThat(ranks.api().forecast(new ForecastLevel(wanted.level(), gold.profile().entered(
                LevelEntry.MONEY_BALANCE, 10_000))).up()).isEqualTo(1);
        till.spend(card.number(), 100);
        assertThat(level(house, card)).as("with the next transaction").isEqualTo("GOLD");
        assertThat(ranks.api().forecast(wanted).up()).isZero();
    }
}
