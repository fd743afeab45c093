package org.counterfoil.server.issuing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterfoil.server.testing.Refused.refused;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.RefusedException;
import org.counterfoil.common.value.AdjustedAsset;
import org.counterfoil.common.value.ChangeCounts;
import org.counterfoil.common.value.TransactionDetails;
import org.counterfoil.common.value.TransferredAsset;
import org.counterfoil.server.ledger.Accounts;
import org.counterfoil.server.ledger.SpentPoints;
import org.counterfoil.server.marketing.PricingTerms;
import org.counterfoil.server.marketing.ReversalTerms;
import org.counterfoil.server.member.CountServices;
import org.counterfoil.server.member.LevelProgress;
import org.counterfoil.server.testing.TestCard;
import org.counterfoil.server.value.Till;
import org.counterfoil.server.value.ValueBehaviour;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Whatever two members have done: merged, one of them has what both had; and undone, both have what they had, lot by
 * lot and figure by figure.
 */
abstract class MergeHistoriesBehaviour extends ValueBehaviour {

    private static final int HISTORIES = 8;
    private static final int STEPS = 12;

    @Autowired
    private Accounts accounts;
    @Autowired
    private CountServices services;
    @Autowired
    private LevelProgress progress;
    @Autowired
    private JdbcClient jdbc;

    /** What a member has come to, by which levels are reached. */
    private record Figure(long recharged, long largest, long points, long spent) {

        Figure plus(Figure other) {
            return new Figure(recharged + other.recharged, Math.max(largest, other.largest), points + other.points,
                    spent + other.spent);
        }
    }

    @Test
    void mergedAndUndoneEverythingIsAsBefore() {
        var house = openHouse();
        house.run(() -> services.add("WASH", "洗车"));
        var setting = new MergeSetting(house, till(house, house.places().office(), "A1"), accounts);
        var till = till(house);
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(20_260_302);
        for (var history = 0; history < HISTORIES; history++) {
            var pair = List.of(house.card(), house.card());
            live(till, pair, random);
            progress.advance();
            var kept = pair.getFirst();
            var merged = pair.getLast();
            var together = setting.held(kept, merged);
            var lots = List.of(setting.lots(kept), setting.lots(merged));
            var remembered = setting.remembered(kept, merged);
            var figures = List.of(figure(kept), figure(merged));

            setting.merge(kept, merged);

            assertThat(setting.held(kept)).as("history " + history).isEqualTo(together);
            assertThat(setting.held(merged)).isEmpty();
            assertThat(setting.remembered(kept)).isEqualTo(remembered);
            progress.advance();
            assertThat(figure(kept)).isEqualTo(figures.getFirst().plus(figures.getLast()));

            setting.undo(merged);

            assertThat(List.of(setting.lots(kept), setting.lots(merged))).as("history " + history).isEqualTo(lots);
            assertThat(setting.held(kept, merged)).isEqualTo(together);
            progress.advance();
            assertThat(List.of(figure(kept), figure(merged))).isEqualTo(figures);
        }
        assertThat(setting.contradicted()).isEmpty();
    }

    /** Does this and that with two members; what can't be done is left. */
    private static void live(Till till, List<TestCard> pair, RandomGenerator random) {
        var sales = new ArrayList<TransactionDetails>();
        for (var step = 0; step < STEPS; step++) {
            var card = pair.get(random.nextInt(2)).number();
            var amount = random.nextLong(1, 50) * 100;
            try {
                switch (random.nextInt(9)) {
                    case 0, 1 -> till.recharge(card, amount);
                    case 2, 3 -> sales.add(till.spend(card, amount));
                    case 4 -> sales.add(till.cashSale(card, amount));
                    case 5 -> till.values().addCounts(new ChangeCounts(till.key(), card, "WASH",
                            random.nextInt(1, 5), Optional.of(LocalDate.of(2026, 12, random.nextInt(1, 31))),
                            Optional.empty(), ""));
                    case 6 -> till.spendPoints(card, random.nextLong(1, 20));
                    case 7 -> till.transfer(pair.getFirst().number(), pair.getLast().number(),
                            TransferredAsset.MONEY, amount / 2);
                    default -> {
                        if (!sales.isEmpty()) {
                            till.returnGoods(sales.getLast(), 50);
                        }
                    }
                }
            } catch (RefusedException notNow) {
                assertThat(notNow.refusal().code()).isNotNull();
            }
        }
    }

    private Figure figure(TestCard card) {
        return jdbc.sql("select recharged, largest, points, spent from member_figure where member_id = :id")
                .param("id", card.member())
                .query((row, _) -> new Figure(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4)))
                .optional().orElse(new Figure(0, 0, 0, 0));
    }

    @Test
    void aDebtOfPointsMeetsThePointsOfTheOther() {
        var house = openHouse();
        var setting = new MergeSetting(house, till(house, house.places().office(), "A1"), accounts);
        lay(house, owing());
        var till = till(house);
        var kept = house.card();
        var merged = house.card();
        till.recharge(merged.number(), 10_000);
        var spent = till.spend(merged.number(), 5_000);
        till.spendPoints(merged.number(), spent.points());
        till.voids(spent);
        till.adjust(kept.number(), AdjustedAsset.POINTS, 200);
        var debt = setting.held(merged).get("POINTS_DEBT points");
        assertThat(debt).isEqualTo(-spent.points());

        setting.merge(kept, merged);
        assertThat(setting.held(kept)).containsEntry("POINTS points", 200 + debt).doesNotContainKey(
                "POINTS_DEBT points");

        setting.undo(merged);
        assertThat(setting.held(kept)).containsEntry("POINTS points", 200L);
        assertThat(setting.held(merged)).containsEntry("POINTS_DEBT points", debt);

        till.adjust(kept.number(), AdjustedAsset.POINTS, -200);
        setting.merge(kept, merged);
        till.cashSale(kept.number(), 1_000);
        refused(RefusalCode.MERGE_DEBT_REPAID, () -> setting.undo(merged));
        assertThat(setting.contradicted()).isEmpty();
    }

    private static PricingTerms owing() {
        return PricingTerms.USUAL.with(new ReversalTerms(SpentPoints.DEBT,
                SpentPoints.DEBT));
    }
}
