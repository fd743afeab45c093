package org.counterfoil.server.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.server.TestDatabases;
import org.counterfoil.server.ledger.Instruction.Quota;
import org.counterfoil.server.ledger.Instruction.QuotaPurpose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabases.class)
class InlineLedgerTest {

    private final LedgerWorld world;
    private final Desk desk;
    private final long member;

    InlineLedgerTest(TestDatabases database) {
        world = LedgerWorld.on(database);
        desk = world.desk();
        member = desk.newMember();
    }

    @Test
    void aTransactionThatRollsBackLeavesNothingAndTheSameRequestMayCome() {
        var request = desk.recharge(member, 1_000, 100);

        world.transactions().executeWithoutResult(status -> {
            assertThat(world.inline().post(List.of(request)).getFirst()).isInstanceOf(PostingOutcome.Posted.class);
            status.setRollbackOnly();
        });
        assertThat(desk.money(member)).isZero();

        assertThat(desk.post(request).replayed()).isFalse();
        assertThat(desk.money(member)).isEqualTo(1_100);
    }

    @Test
    void requestsOfOneTransactionSeeOneAnother() {
        var outcomes = world.transactions().execute(status -> {
            world.inline().post(List.of(desk.recharge(member, 1_000, 0)));
            return world.inline().post(List.of(desk.spend(member, 600, ConsumptionOrder.PROPORTIONAL),
                    desk.spend(member, 600, ConsumptionOrder.PROPORTIONAL)));
        });

        assertThat(outcomes.get(0)).isInstanceOf(PostingOutcome.Posted.class);
        assertThat(outcomes.get(1)).isInstanceOf(PostingOutcome.Refused.class);
        assertThat(desk.money(member)).isEqualTo(400);
    }

    @Test
    void aQuotaThatLiesInAnotherShardIsFound() {
        desk.done(desk.request(TransactionKind.QUOTA_GRANT, 0, 0,
                List.of(new Quota(Desk.STORE, QuotaKind.RECHARGE, QuotaPurpose.GRANT, 10))));

        var outcome = world.transactions().execute(status -> world.inline()
                .post(List.of(desk.request(TransactionKind.RECHARGE, 0, 0,
                        List.of(new Quota(Desk.STORE, QuotaKind.RECHARGE, QuotaPurpose.USE, 10))))));

        assertThat(outcome.getFirst()).isInstanceOf(PostingOutcome.Posted.class);
        assertThat(desk.balance(QuotaKind.RECHARGE.of(desk.merchant(), Desk.STORE))).isZero();
    }

    @Test
    void itWantsATransactionAndTheGroupLedgerWantsNone() {
        var request = desk.recharge(member, 1, 0);

        assertThatThrownBy(() -> world.inline().post(List.of(request))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> world.transactions().executeWithoutResult(status -> desk.post(request)))
                .isInstanceOf(IllegalStateException.class);
        assertThat(desk.money(member)).isZero();
    }

    @Test
    void aNewAccountThatWasRolledBackIsOpenedAgain() {
        for (var round = 0; round < 2; round++) {
            world.transactions().executeWithoutResult(status -> {
                world.accounts().open(List.of(desk.points(member)));
                status.setRollbackOnly();
            });
        }
        desk.done(desk.givePoints(member, 5, java.util.Optional.empty()));
        assertThat(desk.balance(desk.points(member))).isEqualTo(5);
    }
}
