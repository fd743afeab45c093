package org.counterfoil.server.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.TestDatabases;
import org.counterfoil.server.ledger.Instruction.Gate;
import org.counterfoil.server.ledger.Instruction.Quota;
import org.counterfoil.server.ledger.Instruction.QuotaPurpose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabases.class)
class QuotaTest {

    private final TestDatabases database;
    private final LedgerWorld world;
    private final Desk desk;
    private final AccountKey quota;

    QuotaTest(TestDatabases database) {
        this.database = database;
        world = LedgerWorld.on(database);
        desk = world.desk();
        quota = QuotaKind.RECHARGE.of(desk.merchant(), Desk.STORE);
    }

    @Test
    void aStoreSellsNoMoreThanItWasGranted() {
        desk.done(quota(QuotaPurpose.GRANT, 1_000));
        desk.done(quota(QuotaPurpose.USE, 700));

        var refusal = desk.refused(quota(QuotaPurpose.USE, 301));

        assertThat(refusal.code()).isEqualTo(RefusalCode.STORE_QUOTA_EXHAUSTED);
        assertThat(refusal.arguments()).containsEntry("missing", "1");
        assertThat(desk.balance(quota)).isEqualTo(300);
        assertThat(desk.balance(AccountKey.house(desk.merchant(), AccountKind.QUOTA_USED, Desk.STORE,
                Assets.RECHARGE_QUOTA))).isEqualTo(700);
    }

    @Test
    void headquartersTakesBackNoMoreThanIsLeft() {
        desk.done(quota(QuotaPurpose.GRANT, 1_000));
        desk.done(quota(QuotaPurpose.GRANT, -400));

        assertThat(desk.refused(quota(QuotaPurpose.GRANT, -601)).code())
                .isEqualTo(RefusalCode.STORE_QUOTA_EXHAUSTED);
        assertThat(desk.balance(quota)).isEqualTo(600);
    }

    @Test
    void whatLiesInAnotherWritersShardIsFoundToTheLastUnit() {
        try (var one = LedgerWorld.fresh(database); var two = one.another("second")) {
            var own = one.desk();
            var granted = new Quota(Desk.STORE, QuotaKind.POINTS, QuotaPurpose.GRANT, 100);
            var used = new Quota(Desk.STORE, QuotaKind.POINTS, QuotaPurpose.USE, 1);
            own.done(own.request(TransactionKind.QUOTA_GRANT, 0, 0, List.of(granted)));
            for (var i = 0; i < 100; i++) {
                var node = i % 2 == 0 ? two : one;
                node.ledger().post(own.request(TransactionKind.CASH_SALE, 0, 0, List.of(used))).orThrow();
            }

            assertThat(two.ledger().post(own.request(TransactionKind.CASH_SALE, 0, 0, List.of(used))))
                    .isInstanceOf(PostingOutcome.Refused.class);
            assertThat(own.balance(QuotaKind.POINTS.of(own.merchant(), Desk.STORE))).isZero();
        }
    }

    @Test
    void aReturnGivesBackTheSamePartOfAQuotaHoweverItLayInShards() {
        var points = QuotaKind.POINTS.of(desk.merchant(), Desk.STORE);
        var member = desk.newMember();
        world.transactions().execute(_ -> world.inline().post(List.of(desk.request(TransactionKind.QUOTA_GRANT, 0, 0,
                List.of(new Quota(Desk.STORE, QuotaKind.POINTS, QuotaPurpose.GRANT, 59))))));
        desk.done(desk.recharge(member, 112, 0));
        var sale = desk.done(desk.spend(member, 112, ConsumptionOrder.PRINCIPAL_FIRST,
                new Quota(Desk.STORE, QuotaKind.POINTS, QuotaPurpose.USE, 1)));

        desk.done(desk.returnOf(sale, member, 111, SpentPoints.REFUSE));
        assertThat(desk.balance(points)).isEqualTo(58);
        desk.done(desk.returnOf(sale, member, 1, SpentPoints.REFUSE));
        assertThat(desk.balance(points)).isEqualTo(59);
    }

    @Test
    void aClosedStoreIsClosedAtEveryWriterAndInShardsStillToCome() {
        var gate = new Gate(AccountKey.store(desk.merchant(), Desk.STORE), RefusalCode.STORE_CLOSED);
        var knock = List.<Instruction>of(gate);
        desk.done(desk.request(TransactionKind.CARD_OPERATION, 0, 0, knock));
        world.accounts().setState(AccountKey.store(desk.merchant(), Desk.STORE), AccountState.BLOCKED);

        for (var i = 0; i < 4; i++) {
            assertThat(desk.refused(desk.request(TransactionKind.CARD_OPERATION, 0, 0, knock)).code())
                    .isEqualTo(RefusalCode.STORE_CLOSED);
        }
        try (var late = world.another("late")) {
            assertThat(late.ledger().post(desk.request(TransactionKind.CARD_OPERATION, 0, 0, knock)))
                    .isInstanceOf(PostingOutcome.Refused.class);
        }
        world.accounts().setState(AccountKey.store(desk.merchant(), Desk.STORE), AccountState.OPEN);
        desk.done(desk.request(TransactionKind.CARD_OPERATION, 0, 0, knock));
    }

    @Test
    void whatAClosedStoreHasAtAnotherWriterIsNotGatheredAndTheRefusalSaysClosed() {
        try (var one = LedgerWorld.fresh(database); var two = one.another("second")) {
            var own = one.desk();
            var grant = List.<Instruction>of(new Quota(Desk.STORE, QuotaKind.RECHARGE, QuotaPurpose.GRANT, 100));
            own.done(own.request(TransactionKind.QUOTA_GRANT, 0, 0, grant));
            one.accounts().setState(AccountKey.store(own.merchant(), Desk.STORE), AccountState.BLOCKED);

            for (var writer : List.of(one, two)) {
                var outcome = writer.ledger().post(own.request(TransactionKind.QUOTA_GRANT, 0, 0, grant));
                assertThat(outcome).isInstanceOfSatisfying(PostingOutcome.Refused.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo(RefusalCode.STORE_CLOSED));
            }
            assertThat(own.balance(QuotaKind.RECHARGE.of(own.merchant(), Desk.STORE))).isEqualTo(100);
        }
    }

    private PostingRequest quota(QuotaPurpose purpose, long amount) {
        return desk.request(TransactionKind.QUOTA_GRANT, 0, 0,
                List.of(new Quota(Desk.STORE, QuotaKind.RECHARGE, purpose, amount)));
    }
}
