package org.counterfoil.server.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;

import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.TestDatabases;
import org.counterfoil.server.ledger.Instruction.Balance;
import org.counterfoil.server.ledger.Instruction.EarnBase;
import org.counterfoil.server.ledger.Instruction.Fixed;
import org.counterfoil.server.ledger.Instruction.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabases.class)
class InstructionsTest {

    private final LedgerWorld world;
    private final Desk desk;
    private final long member;

    InstructionsTest(TestDatabases database) {
        world = LedgerWorld.on(database);
        desk = world.desk();
        member = desk.newMember();
    }

    @Test
    void pointsAreRoundedDownOnce() {
        desk.done(desk.recharge(member, 10_000, 0));

        desk.done(desk.spendEarning(member, 1_999));

        assertThat(desk.balance(desk.points(member))).isEqualTo(19);
    }

    @Test
    void pointsOnPrincipalAloneLeaveOutWhatWasPaidFromBonus() {
        desk.done(desk.recharge(member, 6_000, 4_000));

        desk.done(desk.spend(member, 5_000, ConsumptionOrder.PROPORTIONAL,
                desk.earning(member, 5_000, EarnBase.PRINCIPAL_PART)));

        assertThat(desk.balance(desk.points(member))).isEqualTo(30);
    }

    @Test
    void aTransferCarriesWhatTheLotsRemember() {
        var other = desk.newMember();
        desk.done(desk.recharge(member, 600, 300, NewLot.paid(Desk.ELSEWHERE, Optional.of(9L)),
                Optional.of(LedgerWorld.TODAY.plusDays(5))));
        var lot = world.accounts().lots(desk.bonus(member)).getFirst();

        desk.done(desk.transfer(member, other, 450));

        assertThat(desk.money(member)).isEqualTo(450);
        var arrived = world.accounts().lots(desk.bonus(other)).getFirst();
        assertThat(arrived).usingRecursiveComparison()
                .ignoringFields("id")
                .isEqualTo(new LotBalance(0, lot.origin(), Optional.of(9L), Desk.ELSEWHERE, lot.expires(), 0, 150,
                        150));
    }

    @Test
    void aTransferIsVoidedOnlyWhileTheReceiverHasIt() {
        var other = desk.newMember();
        desk.done(desk.recharge(member, 600, 0));
        var transferred = desk.done(desk.transfer(member, other, 500));
        desk.done(desk.spend(other, 1, ConsumptionOrder.PROPORTIONAL));

        assertThat(desk.refused(desk.voidOf(transferred, member, SpentPoints.REFUSE)).arguments())
                .containsEntry("missing", "1");
    }

    @Test
    void aCouponIsUsedOnce() {
        var coupon = AccountKey.coupon(desk.merchant(), 77);
        var issued = desk.house(AccountKind.COUPONS_ISSUED, Assets.COUPON);
        desk.done(desk.request(TransactionKind.ADJUSTMENT, member, 0,
                List.of(new Unit(coupon, 1), new Balance(issued))));
        desk.done(desk.request(TransactionKind.SPEND, member, 0, List.of(new Unit(coupon, -1), new Balance(issued))));

        assertThat(desk.refused(desk.request(TransactionKind.SPEND, member, 0,
                List.of(new Unit(coupon, -1), new Balance(issued)))).code()).isEqualTo(RefusalCode.COUPON_USED);
    }

    @Test
    void whatIsHeldBackCannotBeSpentUntilItIsFreed() {
        desk.done(desk.recharge(member, 1_000, 0));
        var held = reserve(800).reservations().getFirst();
        assertThat(desk.refused(desk.spend(member, 201, ConsumptionOrder.PROPORTIONAL)).arguments())
                .containsEntry("available", "200");

        desk.done(desk.request(TransactionKind.SPEND, member, 500, List.of(new Instruction.Capture(held),
                new Instruction.Consume(List.of(desk.principal(member)), ConsumptionOrder.PROPORTIONAL, 500,
                        Optional.empty()),
                new Balance(desk.sales()))));

        assertThat(world.accounts().balances(List.of(desk.principal(member))).getFirst())
                .isEqualTo(new AccountBalance(desk.principal(member), 500, 0, AccountState.OPEN));
        assertThat(desk.refused(release(held)).code()).isEqualTo(RefusalCode.RESERVATION_UNKNOWN);
    }

    @Test
    void aReservationThatRanOutIsReleasedOnce() {
        desk.done(desk.recharge(member, 1_000, 0));
        reserve(800);
        var later = LedgerWorld.NOW.plusSeconds(61);

        world.releaseReservations(LedgerWorld.NOW).run(merchant -> LedgerWorld.TODAY);
        assertThat(world.accounts().balances(List.of(desk.principal(member))).getFirst().reserved()).isEqualTo(800);
        world.releaseReservations(later).run(merchant -> LedgerWorld.TODAY);

        assertThat(world.accounts().balances(List.of(desk.principal(member))).getFirst().available())
                .isEqualTo(1_000);
    }

    @Test
    void anotherMerchantCannotFreeAReservation() {
        desk.done(desk.recharge(member, 1_000, 0));
        var held = reserve(800).reservations().getFirst();
        var other = world.desk();

        assertThat(other.refused(other.request(TransactionKind.RESERVATION, 0, 0,
                List.of(new Instruction.Release(held)))).code()).isEqualTo(RefusalCode.RESERVATION_UNKNOWN);
    }

    @Test
    void whatIsPastItsLastDayExpiresOncePerLotAndPrincipalNever() {
        var yesterday = Optional.of(LedgerWorld.TODAY.minusDays(1));
        desk.done(desk.recharge(member, 100, 40, new NewLot(Optional.empty(), Desk.STORE, yesterday, false),
                yesterday));
        desk.done(desk.givePoints(member, 7, yesterday));
        desk.done(desk.givePoints(member, 5, Optional.of(LedgerWorld.TODAY)));

        world.expireLots().run(desk.merchant(), LedgerWorld.TODAY);
        var again = world.expireLots().run(desk.merchant(), LedgerWorld.TODAY);

        assertThat(again).isZero();
        assertThat(desk.balance(desk.bonus(member))).isZero();
        assertThat(desk.balance(desk.principal(member))).isEqualTo(100);
        assertThat(desk.balance(desk.points(member))).isEqualTo(5);
        assertThat(desk.balance(desk.house(AccountKind.BREAKAGE, Assets.MONEY))).isEqualTo(40);
    }

    @Test
    void aCardHoldsNoMoreThanItsLimit() {
        var ceiling = new Instruction.Ceiling(List.of(desk.principal(member), desk.bonus(member)), 5_000);
        desk.done(withMore(desk.recharge(member, 4_000, 1_000), ceiling));

        var refusal = desk.refused(withMore(desk.recharge(member, 1, 0), ceiling));

        assertThat(refusal.code()).isEqualTo(RefusalCode.OVER_CARD_LIMIT);
        assertThat(refusal.arguments()).containsEntry("max", "5000");
        assertThat(desk.money(member)).isEqualTo(5_000);
    }

    @Test
    void aGateThatIsBlockedAnswersItsOwnRefusal() {
        var card = AccountKey.card(desk.merchant(), 41);
        desk.done(desk.recharge(member, 100, 0));
        var gate = new Instruction.Gate(card, RefusalCode.CARD_LOST);
        world.accounts().setState(card, AccountState.BLOCKED);

        assertThat(desk.refused(withMore(desk.spend(member, 10, ConsumptionOrder.PROPORTIONAL), gate)).code())
                .isEqualTo(RefusalCode.CARD_LOST);
        world.accounts().setState(card, AccountState.OPEN);
        desk.done(withMore(desk.spend(member, 10, ConsumptionOrder.PROPORTIONAL), gate));
    }

    @Test
    void anAccountThatIsBlockedDoesNotMove() {
        desk.done(desk.recharge(member, 100, 0));
        world.accounts().setState(desk.principal(member), AccountState.BLOCKED);

        assertThat(desk.refused(desk.spend(member, 10, ConsumptionOrder.PROPORTIONAL)).code())
                .isEqualTo(RefusalCode.ACCOUNT_BLOCKED);
    }

    @Test
    void whatIsPastItsLastDayGoesFromABlockedAccountAsWell() {
        desk.done(desk.givePoints(member, 7, Optional.of(LedgerWorld.TODAY.minusDays(1))));
        world.accounts().setState(desk.points(member), AccountState.BLOCKED);

        assertThat(world.expireLots().run(desk.merchant(), LedgerWorld.TODAY)).isEqualTo(1);
        assertThat(desk.balance(desk.points(member))).isZero();
    }

    @Test
    void aRequestThatDoesNotAddUpToZeroFailsAndLeavesNothing() {
        assertThatThrownBy(() -> desk.post(desk.request(TransactionKind.ADJUSTMENT, member, 0,
                List.of(new Fixed(desk.principal(member), 5))))).hasRootCauseMessage(
                        "the request does not add up to zero");

        assertThat(desk.money(member)).isZero();
    }

    @Test
    void anAmountBeyondAllNumbersIsRefused() {
        desk.done(desk.recharge(member, Long.MAX_VALUE, 0));

        assertThat(desk.refused(desk.recharge(member, 1, 0)).code()).isEqualTo(RefusalCode.AMOUNT_TOO_LARGE);
    }

    private PostedTransaction reserve(long amount) {
        return desk.done(desk.request(TransactionKind.RESERVATION, member, 0, List.of(
                new Instruction.Reserve(desk.principal(member), amount, LedgerWorld.NOW.plusSeconds(60)))));
    }

    private PostingRequest release(long reservation) {
        return desk.request(TransactionKind.RESERVATION, member, 0, List.of(new Instruction.Release(reservation)));
    }

    private PostingRequest withMore(PostingRequest request, Instruction more) {
        var instructions = new java.util.ArrayList<>(request.instructions());
        instructions.add(more);
        return new PostingRequest(request.uuid(), request.digest(), request.header(), instructions,
                request.sequence());
    }

    @Test
    void whoeverTakesAllIsRefusedWhenSomethingCameOrWentInBetween() {
        desk.done(desk.recharge(member, 1_000, 0));
        desk.done(desk.recharge(member, 50, 0));
        assertThat(desk.refused(allOf(1_000)).code()).isEqualTo(RefusalCode.CHANGED_MEANWHILE);

        desk.done(desk.spend(member, 51, ConsumptionOrder.PROPORTIONAL));
        assertThat(desk.refused(allOf(1_000)).code()).isEqualTo(RefusalCode.CHANGED_MEANWHILE);
        assertThat(desk.money(member)).isEqualTo(999);

        desk.done(allOf(999));
        assertThat(desk.money(member)).isZero();
    }

    @Test
    void whatIsHeldBackIsNotTakenWithAllTheRest() {
        desk.done(desk.recharge(member, 1_000, 0));
        desk.done(desk.request(TransactionKind.RESERVATION, member, 0,
                List.of(new Instruction.Reserve(desk.principal(member), 300, LedgerWorld.NOW))));

        assertThat(desk.refused(allOf(1_000)).code()).isEqualTo(RefusalCode.CHANGED_MEANWHILE);
        desk.done(allOf(700));
        assertThat(desk.money(member)).isEqualTo(300);
    }

    private PostingRequest allOf(long asRead) {
        return desk.request(TransactionKind.CASH_OUT, member, asRead, List.of(
                new Instruction.Still(desk.principal(member), asRead), new Fixed(desk.principal(member), -asRead),
                new Fixed(AccountKey.house(desk.merchant(), AccountKind.TENDER, 1, Assets.MONEY), asRead)));
    }
}
