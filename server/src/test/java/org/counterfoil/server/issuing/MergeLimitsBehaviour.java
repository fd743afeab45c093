package org.counterfoil.server.issuing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterfoil.server.testing.Refused.refused;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import org.counterfoil.common.card.CardKind;
import org.counterfoil.common.issuing.ActivateCard;
import org.counterfoil.common.issuing.CardHolder;
import org.counterfoil.common.issuing.IssuingApi;
import org.counterfoil.common.issuing.MergeMembers;
import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.common.member.EditLevel;
import org.counterfoil.common.member.LevelApi;
import org.counterfoil.common.member.LevelChangeApi;
import org.counterfoil.common.member.LevelChangeFilter;
import org.counterfoil.common.member.LevelChangeRow;
import org.counterfoil.common.member.LevelEntry;
import org.counterfoil.common.member.LevelFilter;
import org.counterfoil.common.member.LevelMove;
import org.counterfoil.common.member.LevelProfile;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.RefusedException;
import org.counterfoil.server.card.CardStock;
import org.counterfoil.server.ledger.AccountKey;
import org.counterfoil.server.ledger.Accounts;
import org.counterfoil.server.ledger.Instruction;
import org.counterfoil.server.ledger.Ledger;
import org.counterfoil.server.ledger.PostingRequest;
import org.counterfoil.server.ledger.TransactionHeader;
import org.counterfoil.server.member.LevelProgress;
import org.counterfoil.server.testing.House;
import org.counterfoil.server.testing.TestCard;
import org.counterfoil.server.testing.TestClock;
import org.counterfoil.server.value.ValueBehaviour;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What keeps members apart, and what becomes of their levels, over HTTP. */
abstract class MergeLimitsBehaviour extends ValueBehaviour {

    @Autowired
    private Accounts accounts;
    @Autowired
    private Ledger ledger;
    @Autowired
    private CardStock stock;
    @Autowired
    private LevelProgress progress;

    private MergeSetting setting(House house) {
        return new MergeSetting(house, till(house, house.places().office(), "A1"), accounts);
    }

    @Test
    void somebodyKnownGoesToWhoeverHoldsACardOnlyOnPurpose() {
        var setting = setting(openHouse());
        var house = setting.house();
        var known = house.card();
        var bearer = house.producedCard("STD", Optional.empty());
        var number = house.as(() -> {
            var type = stock.addType("不记名卡", CardKind.BARCODE, false);
            stock.produce("9000000000000001", type, Optional.empty());
            return "9000000000000001";
        });
        setting.office().api(IssuingApi.class).activate(new ActivateCard(setting.office().key(), number,
                new CardHolder.Known(bearer.memberNumber()), Optional.empty(), Optional.empty(), Optional.empty(), ""));

        assertThat(setting.api().preview(bearer.member(), known.member()).intoBearer()).isTrue();
        refused(RefusalCode.MERGE_INTO_BEARER, () -> setting.merge(bearer, known));
        setting.api()
                .mergeMembers(new MergeMembers(setting.office().key(), bearer.member(), known.member(), List.of(), true,
                        ""));
        setting.undo(known);
        setting.merge(known, bearer);
    }

    @Test
    void whatIsHeldBackKeepsAMemberApart() {
        var setting = setting(openHouse());
        var kept = setting.house().card();
        var merged = setting.house().card();
        till(setting.house()).recharge(merged.number(), 5_000);
        var merchant = setting.house().merchant();
        var header = new TransactionHeader(merchant, TransactionKind.RESERVATION, 0, 0, 0, Optional.empty(),
                Optional.empty(), Optional.of(merged.member()), LocalDate.of(2026, 3, 2), TestClock.START, 0, 0, 0, "",
                "", "{}".getBytes(StandardCharsets.UTF_8), Optional.empty());
        ledger.post(new PostingRequest(UUID.randomUUID(), new byte[0], header, List.of(new Instruction.Reserve(
                AccountKey.principal(merchant, merged.member()), 100, TestClock.START.plusSeconds(60))),
                Optional.empty())).orThrow();

        refused(RefusalCode.MERGE_RESERVED, () -> setting.merge(kept, merged));
        assertThat(setting.held(merged)).containsEntry("PRINCIPAL money", 5_000L);
        assertThat(setting.api().of(kept.member())).isEmpty();
    }

    @Test
    void whatBothHaveComeToReachesTheNextLevel() {
        var house = openHouse();
        var levels = house.headquarters().api(LevelApi.class);
        set(levels, "GOLD", LevelProfile.plain("金卡", 1, 100, 100).entered(LevelEntry.TOTAL_RECHARGED, 10_000));
        set(levels, "STD", LevelProfile.plain("普通", 0, 100, 100).leading(id(levels, "GOLD"), true));
        var setting = setting(house);
        var kept = house.card();
        var merged = house.card();
        var till = till(house);
        till.recharge(kept.number(), 4_000);
        till.recharge(merged.number(), 5_000);

        setting.merge(kept, merged);
        assertThat(level(house, kept)).isEqualTo("STD");
        till.recharge(merged.number(), 1_000);
        assertThat(level(house, merged)).isEqualTo("GOLD");

        var again = house.card();
        var gold = house.card("GOLD", Optional.empty());
        till.recharge(again.number(), 100);
        setting.merge(again, gold);
        assertThat(level(house, again)).isEqualTo("GOLD");
        setting.undo(gold);
        assertThat(level(house, again)).isEqualTo("STD");
        assertThat(
                house.headquarters().api(LevelChangeApi.class).list(LevelChangeFilter.all(50).of(again.memberNumber()))
                        .rows())
                .extracting(LevelChangeRow::move).containsExactly(LevelMove.MERGED, LevelMove.MERGED);
        till.recharge(again.number(), 9_000);
        progress.advance();
        assertThat(level(house, again)).as("what the other one did is not counted any more").isEqualTo("STD");
    }

    /** Whatever comes at the same moment, nothing is lost, and nobody is merged twice. */
    @Test
    void manyAtOnceMergeOnceAndLoseNothing() throws Exception {
        var setting = setting(openHouse());
        var kept = setting.house().card();
        var merged = setting.house().card();
        var till = till(setting.house());
        till.recharge(kept.number(), 1_000);
        till.recharge(merged.number(), 1_000);
        var work = new ArrayList<Callable<Boolean>>();
        for (var worker = 0; worker < 3; worker++) {
            var there = setting.merging(kept, merged);
            var back = setting.merging(merged, kept);
            var recharge = till.recharging(merged.number(), 100);
            work.add(() -> done(() -> setting.api().mergeMembers(there)));
            work.add(() -> done(() -> setting.api().mergeMembers(back)));
            work.add(() -> done(() -> till.values().recharge(recharge)));
        }
        var recharged = 0;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = threads.invokeAll(work);
            for (var place = 2; place < running.size(); place += 3) {
                recharged += running.get(place).get() ? 100 : 0;
            }
        }
        var both = setting.held(kept, merged);
        assertThat(both).containsEntry("PRINCIPAL money", 2_000L + recharged);
        assertThat(List.of(setting.held(kept).isEmpty(), setting.held(merged).isEmpty()))
                .containsExactlyInAnyOrder(true, false);
        assertThat(setting.contradicted()).isEmpty();
    }

    private static boolean done(Callable<?> call) throws Exception {
        try {
            call.call();
            return true;
        } catch (RefusedException refused) {
            return false;
        }
    }

    private static void set(LevelApi levels, String code, LevelProfile profile) {
        var now = levels.details(id(levels, code));
        levels.edit(now.level().id(), new EditLevel(now.version(), profile));
    }

    private static long id(LevelApi levels, String code) {
        return levels.list(LevelFilter.all()).rows().stream().filter(level -> level.code().equals(code)).findFirst()
                .orElseThrow().id();
    }

    private static String level(House house, TestCard card) {
        return house.cashier().cards().find(card.number()).member().level().code();
    }
}
