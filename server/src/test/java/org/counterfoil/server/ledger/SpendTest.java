package org.counterfoil.server.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.TestDatabases;
import org.counterfoil.server.ledger.Instruction.Balance;
import org.counterfoil.server.ledger.Instruction.Consume;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabases.class)
class SpendTest {

    private final LedgerWorld world;
    private final Desk desk;
    private final long member;

    SpendTest(TestDatabases database) {
        world = LedgerWorld.on(database);
        desk = world.desk();
        member = desk.newMember();
    }

    @Test
    void proportionallyASpendOf82TakesPrincipalAndBonusByTheirTotals() {
        desk.done(desk.recharge(member, 2_122_380, 30_294));

        var spent = desk.done(desk.spend(member, 8_200, ConsumptionOrder.PROPORTIONAL));

        assertThat(spent.changeOf(desk.principal(member))).isEqualTo(-8_085);
        assertThat(spent.changeOf(desk.bonus(member))).isEqualTo(-115);
        assertThat(spent.legs().getFirst()).isEqualTo(new PostedLeg(desk.principal(member), -8_085,
                OptionalLong.of(2_122_380), OptionalLong.of(2_114_295)));
        assertThat(desk.balance(desk.sales())).isEqualTo(8_200);
    }

    @Test
    void principalFirstTakesBonusOnlyForTheRest() {
        desk.done(desk.recharge(member, 1_000, 500));

        var spent = desk.done(desk.spend(member, 1_200, ConsumptionOrder.PRINCIPAL_FIRST));

        assertThat(spent.changeOf(desk.principal(member))).isEqualTo(-1_000);
        assertThat(spent.changeOf(desk.bonus(member))).isEqualTo(-200);
    }

    @Test
    void bonusFirstTakesPrincipalOnlyForTheRest() {
        desk.done(desk.recharge(member, 1_000, 500));

        var spent = desk.done(desk.spend(member, 700, ConsumptionOrder.BONUS_FIRST));

        assertThat(spent.changeOf(desk.principal(member))).isEqualTo(-200);
        assertThat(spent.changeOf(desk.bonus(member))).isEqualTo(-500);
    }

    @Test
    void whatEndsFirstIsSpentFirstAndThenTheOldest() {
        var soon = LedgerWorld.TODAY.plusDays(3);
        giveBonus(100, Optional.empty());
        giveBonus(100, Optional.of(LedgerWorld.TODAY.plusDays(30)));
        giveBonus(100, Optional.of(soon));

        desk.done(desk.spend(member, 150, ConsumptionOrder.BONUS_FIRST));

        assertThat(world.accounts().lots(desk.bonus(member))).extracting(LotBalance::remaining)
                .containsExactly(50L, 100L);
        assertThat(world.accounts().lots(desk.bonus(member))).extracting(LotBalance::expires)
                .doesNotContain(Optional.of(soon));
    }

    @Test
    void whatIsPastItsLastDayIsNotSpent() {
        giveBonus(100, Optional.of(LedgerWorld.TODAY.minusDays(1)));
        giveBonus(30, Optional.of(LedgerWorld.TODAY));

        var refusal = desk.refused(desk.spend(member, 31, ConsumptionOrder.PROPORTIONAL));

        assertThat(refusal.code()).isEqualTo(RefusalCode.BALANCE_INSUFFICIENT);
        assertThat(refusal.arguments()).containsEntry("available", "30").containsEntry("missing", "1");
        desk.done(desk.spend(member, 30, ConsumptionOrder.PROPORTIONAL));
    }

    @Test
    void moreThanThereIsIsRefusedAndChangesNothing() {
        desk.done(desk.recharge(member, 1_000, 0));

        var refusal = desk.refused(desk.spend(member, 1_001, ConsumptionOrder.PROPORTIONAL));

        assertThat(refusal.code()).isEqualTo(RefusalCode.BALANCE_INSUFFICIENT);
        assertThat(refusal.arguments()).containsEntry("missing", "1");
        assertThat(desk.money(member)).isEqualTo(1_000);
    }

    @Test
    void principalThatWasDepositedElsewhereBecomesADueBetweenTheStores() {
        desk.done(desk.recharge(member, 600, 100, NewLot.paid(Desk.ELSEWHERE, Optional.empty()), Optional.empty()));
        desk.done(desk.recharge(member, 400, 0));

        desk.done(desk.spend(member, 900, ConsumptionOrder.PRINCIPAL_FIRST));

        assertThat(desk.balance(AccountKey.due(desk.merchant(), Desk.STORE, Desk.ELSEWHERE))).isEqualTo(600);
        assertThat(desk.balance(AccountKey.due(desk.merchant(), Desk.ELSEWHERE, Desk.STORE))).isEqualTo(-600);
    }

    @Test
    void accountsOfOneKindAreSpentTogetherByTheirLots() {
        var ofStore = desk.principal(member).in(Desk.STORE);
        desk.done(desk.request(org.counterfoil.common.ledger.TransactionKind.ADJUSTMENT, member, 0, List.of(
                new Instruction.Fixed(desk.principal(member), 100, Optional.of(ending(20))),
                new Instruction.Fixed(ofStore, 100, Optional.of(ending(10))),
                new Balance(desk.house(AccountKind.ADJUSTMENT, Assets.MONEY)))));

        desk.done(desk.request(org.counterfoil.common.ledger.TransactionKind.SPEND, member, 120, List.of(
                new Consume(List.of(desk.principal(member), ofStore), ConsumptionOrder.PROPORTIONAL, 120,
                        Optional.empty()),
                new Balance(desk.sales()))));

        assertThat(desk.balance(ofStore)).isZero();
        assertThat(desk.balance(desk.principal(member))).isEqualTo(80);
    }

    private static NewLot ending(int days) {
        return new NewLot(Optional.empty(), Desk.STORE, Optional.of(LedgerWorld.TODAY.plusDays(days)), false);
    }

    private void giveBonus(long amount, Optional<LocalDate> ends) {
        desk.done(desk.recharge(member, 0, amount, NewLot.paid(Desk.STORE, Optional.empty()), ends));
    }
}
