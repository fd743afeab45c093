package org.counterfoil.server.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.counterfoil.common.member.LevelEntry;
import org.counterfoil.common.member.LevelProfile;
import org.counterfoil.common.shared.RefusedException;
import org.counterfoil.common.value.TransactionDetails;
import org.counterfoil.server.shared.tenant.MerchantSql;
import org.counterfoil.server.testing.House;
import org.counterfoil.server.testing.TestCard;
import org.counterfoil.server.value.Till;
import org.counterfoil.server.value.ValueBehaviour;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Random histories of recharges, sales, returns and voids beside a model that adds up what stands, and moves a member
 * by the rules as they are written down.
 */
abstract class LevelHistoryModelBehaviour extends ValueBehaviour {

    private static final int STEPS = 14;
    private static final long GOLD_FROM = 30_000;
    private static final long TOP_FROM = 20_000;

    @Autowired
    private LevelProgress progress;
    @Autowired
    private MerchantSql sql;

    @BeforeEach
    void nothingHasPiledUp() {
        progress.advance();
    }

    /** What was done, and what of it stands. */
    private static final class Deed {

        private final TransactionDetails done;
        private final boolean recharge;
        private long stands;
        private boolean voided;

        private Deed(TransactionDetails done, boolean recharge) {
            this.done = done;
            this.recharge = recharge;
            this.stands = done.net();
        }
    }

    /** STD to GOLD by 300.00 recharged in all, GOLD to TOP by 200.00 spent in all. */
    private static final class Model {

        private final List<Deed> deeds = new ArrayList<>();
        private int level;
        private String reachedBy = "";
        private int before;

        private long recharged() {
            return deeds.stream().filter(deed -> deed.recharge).mapToLong(deed -> deed.stands).sum();
        }

        private long spent() {
            return deeds.stream().filter(deed -> !deed.recharge).mapToLong(deed -> deed.stands).sum();
        }

        private long largest() {
            return deeds.stream().filter(deed -> deed.recharge).mapToLong(deed -> deed.stands).max().orElse(0);
        }

        private boolean reached(int rank) {
            return rank == 1 ? recharged() >= GOLD_FROM : spent() >= TOP_FROM;
        }

        private void after(String number) {
            var from = level;
            while (level < 2 && reached(level + 1)) {
                level++;
            }
            if (level > from) {
                reachedBy = number;
                before = from;
            }
        }

        private void takenBack(String original, String number) {
            if (original.equals(reachedBy) && !reached(level)) {
                level = before;
                while (level < 2 && reached(level + 1)) {
                    level++;
                }
                reachedBy = "";
            }
            after(number);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void figuresAndLevelsAreWhatTheModelSays(long seed) {
        var house = openHouse();
        set(house);
        var card = house.card();
        var till = till(house);
        var model = new Model();
        var random = new Random(seed);
        for (var step = 0; step < STEPS; step++) {
            step(till, card, model, random);
            // a reading after every step: the order of what one clock's stroke brings is not told
            assertThat(level(house, card)).as("seed %d, step %d", seed, step)
                    .isEqualTo(List.of("STD", "GOLD", "TOP").get(model.level));
        }
        assertFigures(house, card, model, till);
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25, 26})
    void figuresAreTheSameWhenALotIsTakenInAtOnce(long seed) {
        var house = openHouse();
        var card = house.card();
        var till = till(house);
        var model = new Model();
        var random = new Random(seed);
        for (var step = 0; step < STEPS; step++) {
            step(till, card, model, random);
        }
        progress.advance();
        assertFigures(house, card, model, till);
    }

    private static void set(House house) {
        var ranks = Ranks.of(house);
        var top = ranks.add("TOP", LevelProfile.plain("白金", 2, 100, 100).entered(LevelEntry.TOTAL_SPENT, TOP_FROM));
        ranks.set("GOLD", LevelProfile.plain("金卡", 1, 100, 100).entered(LevelEntry.TOTAL_RECHARGED, GOLD_FROM)
                .leading(top, true));
        ranks.set("STD", LevelProfile.plain("普通", 0, 100, 100).leading(ranks.id("GOLD"), true));
    }

    private static String level(House house, TestCard card) {
        return house.cashier().cards().find(card.number()).member().level().code();
    }

    /** What is refused, such as the void of a recharge that is spent, does nothing. */
    private static void step(Till till, TestCard card, Model model, Random random) {
        try {
            switch (random.nextInt(5)) {
                case 0, 1 -> add(model, new Deed(till.recharge(card.number(), 1 + random.nextInt(20_000)), true));
                case 2 -> add(model, new Deed(till.cashSale(card.number(), 1 + random.nextInt(12_000)), false));
                case 3 -> takeBack(till, model, random, false);
                default -> takeBack(till, model, random, true);
            }
        } catch (RefusedException refused) {
            assertThat(refused.refusal().code()).isNotNull();
        }
    }

    private static void add(Model model, Deed deed) {
        model.deeds.add(deed);
        model.after(deed.done.number());
    }

    private static void takeBack(Till till, Model model, Random random, boolean part) {
        var open = model.deeds.stream().filter(deed -> !deed.voided && deed.stands == deed.done.net())
                .filter(deed -> !part || !deed.recharge).toList();
        if (!open.isEmpty()) {
            var deed = open.get(random.nextInt(open.size()));
            var amount = part ? 1 + random.nextInt((int) deed.done.net()) : deed.done.net();
            var back = part ? till.returnGoods(deed.done, amount) : till.voids(deed.done);
            deed.stands -= amount;
            deed.voided = !part;
            model.takenBack(deed.done.number(), back.number());
        }
    }

    private void assertFigures(House house, TestCard card, Model model, Till till) {
        var kept = house.as(() -> sql.sql("""
                select recharged, largest, spent, points from member_figure
                where merchant_id = :merchant and member_id = :member""").param("member", card.member())
                .query((row, _) -> List.of(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4)))
                .optional().orElse(List.of(0L, 0L, 0L, 0L)));
        assertThat(kept).containsExactly(model.recharged(), model.largest(), model.spent(),
                till.balances(card.number()).points());
        var months = house.as(() -> sql.sql("""
                select coalesce(sum(recharged), 0), coalesce(sum(spent), 0) from member_month
                where merchant_id = :merchant and member_id = :member""").param("member", card.member())
                .query((row, _) -> List.of(row.getLong(1), row.getLong(2))).single());
        assertThat(months).containsExactly(model.recharged(), model.spent());
    }
}
