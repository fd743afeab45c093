package org.counterfoil.server.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.TestDatabases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** All that an account holds goes to another one. */
@ParameterizedClass
@EnumSource(TestDatabases.class)
class HandOverTest {

    private final LedgerWorld world;
    private final Desk desk;
    private final long member;
    private final long other;

    HandOverTest(TestDatabases database) {
        world = LedgerWorld.on(database);
        desk = world.desk();
        member = desk.newMember();
        other = desk.newMember();
    }

    @Test
    void lotsGoAsTheyAreAndThoseThatAreOverAsWell() {
        desk.done(desk.recharge(member, 600, 300, NewLot.paid(Desk.ELSEWHERE, Optional.of(9L)),
                Optional.of(LedgerWorld.TODAY.plusDays(5))));
        desk.done(desk.recharge(member, 100, 50));
        var lots = world.accounts().lots(desk.bonus(member));
        desk.on(LedgerWorld.TODAY.plusDays(6));

        var done = desk.done(handOver());

        assertThat(world.accounts().lots(desk.bonus(member))).isEmpty();
        assertThat(world.accounts().lots(desk.bonus(other))).usingRecursiveComparison().ignoringFields("id")
                .isEqualTo(lots);
        assertThat(desk.balance(desk.principal(other))).isEqualTo(700);
        desk.done(desk.voidOf(done, other, SpentPoints.REFUSE));
        assertThat(world.accounts().lots(desk.bonus(member))).isEqualTo(lots);
        assertThat(desk.balance(desk.principal(other))).isZero();
    }

    @Test
    void nothingGoesWhileSomethingIsHeldBack() {
        desk.done(desk.recharge(member, 600, 0));
        desk.done(desk.request(TransactionKind.RESERVATION, member, 0, List.of(
                new Instruction.Reserve(desk.principal(member), 100, LedgerWorld.NOW.plusSeconds(60)))));

        assertThat(desk.refused(handOver()).code()).isEqualTo(RefusalCode.MERGE_RESERVED);
        assertThat(desk.balance(desk.principal(member))).isEqualTo(600);
    }

    @Test
    void aDebtIsSettledAsFarAsPointsGo() {
        desk.done(desk.givePoints(other, 30, Optional.empty()));
        desk.done(desk.request(TransactionKind.ADJUSTMENT, member, 0, List.of(
                new Instruction.Fixed(desk.debt(member), -50), new Instruction.Balance(desk.house(
                        AccountKind.ADJUSTMENT, Assets.POINTS)))));

        var done = desk.done(handOver());

        assertThat(desk.balance(desk.points(other))).isZero();
        assertThat(desk.balance(desk.debt(other))).isEqualTo(-20);
        assertThat(desk.balance(desk.debt(member))).isZero();
        desk.done(desk.voidOf(done, other, SpentPoints.REFUSE));
        assertThat(desk.balance(desk.points(other))).isEqualTo(30);
        assertThat(desk.balance(desk.debt(member))).isEqualTo(-50);
    }

    @Test
    void whatIsUsedSinceDoesNotGoBack() {
        desk.done(desk.recharge(member, 600, 0));
        var done = desk.done(handOver());
        desk.done(desk.spend(other, 1, ConsumptionOrder.PROPORTIONAL));

        assertThat(desk.refused(desk.voidOf(done, other, SpentPoints.REFUSE)).arguments())
                .containsEntry("missing", "1");
    }

    private PostingRequest handOver() {
        return desk.request(TransactionKind.MERGE, other, 0, List.of(
                new Instruction.HandOver(desk.principal(member), desk.principal(other)),
                new Instruction.HandOver(desk.bonus(member), desk.bonus(other)),
                new Instruction.HandOver(desk.points(member), desk.points(other)),
                new Instruction.HandOver(desk.debt(member), desk.debt(other)),
                new Instruction.Settle(desk.points(other), desk.debt(other))));
    }
}
