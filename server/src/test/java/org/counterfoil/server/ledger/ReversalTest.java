package org.counterfoil.server.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.server.TestDatabases;
import org.counterfoil.server.ledger.Instruction.Balance;
import org.counterfoil.server.ledger.Instruction.Fixed;
import org.counterfoil.server.ledger.Instruction.ReverseOf;
import org.counterfoil.server.ledger.Instruction.Share;
import org.counterfoil.server.ledger.Instruction.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabases.class)
class ReversalTest {

    /** Worth more than any sale of these tests. */
    private static final SpentPoints DEAR = new SpentPoints.Deduct(9_999, 1);

    private final LedgerWorld world;
    private final Desk desk;
    private final long member;

    ReversalTest(TestDatabases database) {
        world = LedgerWorld.on(database);
        desk = world.desk();
        member = desk.newMember();
    }

    @Test
    void aVoidedSpendGoesBackIntoTheSameLotsAndTakesItsPointsBack() {
        desk.done(desk.recharge(member, 5_000, 700, NewLot.paid(Desk.ELSEWHERE, Optional.of(9L)),
                Optional.of(LedgerWorld.TODAY.plusDays(9))));
        var principalBefore = world.accounts().lots(desk.principal(member));
        var bonusBefore = world.accounts().lots(desk.bonus(member));
        var spent = desk.done(desk.spendEarning(member, 5_700));
        assertThat(desk.balance(desk.points(member))).isEqualTo(57);

        desk.done(desk.voidOf(spent, member, SpentPoints.REFUSE));

        assertThat(world.accounts().lots(desk.principal(member))).isEqualTo(principalBefore);
        assertThat(world.accounts().lots(desk.bonus(member))).isEqualTo(bonusBefore);
        assertThat(desk.balance(desk.points(member))).isZero();
        assertThat(desk.balance(AccountKey.due(desk.merchant(), Desk.STORE, Desk.ELSEWHERE))).isZero();
        assertThat(desk.balance(desk.sales())).isZero();
    }

    @Test
    void whatWasBroughtBackIsTakenOutOfOtherLotsAndNeverMoreThanThereIs() {
        var receiver = desk.newMember();
        desk.done(desk.recharge(member, 5_000, 0));
        var given = desk.done(desk.transfer(member, receiver, 4_000));
        desk.done(desk.spend(receiver, 3_000, ConsumptionOrder.PROPORTIONAL));
        desk.done(desk.recharge(receiver, 2_000, 0));
        assertThat(desk.refused(desk.voidOf(given, member, SpentPoints.REFUSE)).code())
                .isEqualTo(RefusalCode.BALANCE_INSUFFICIENT);
        assertThat(desk.refused(desk.voidOfBrought(given, member)).code()).isEqualTo(RefusalCode.BALANCE_INSUFFICIENT);
        assertThat(desk.balance(desk.principal(member))).isEqualTo(1_000);
        desk.done(desk.recharge(receiver, 1_500, 0));

        desk.done(desk.voidOfBrought(given, member));

        assertThat(desk.balance(desk.principal(member))).isEqualTo(5_000);
        assertThat(desk.balance(desk.principal(receiver))).isEqualTo(500);
    }

    @Test
    void aTransactionIsVoidedOnce() {
        desk.done(desk.recharge(member, 5_000, 0));
        var spent = desk.done(desk.spend(member, 100, ConsumptionOrder.PROPORTIONAL));
        var voided = desk.done(desk.voidOf(spent, member, SpentPoints.REFUSE));

        assertThat(desk.refused(desk.voidOf(spent, member, SpentPoints.REFUSE)).code())
                .isEqualTo(RefusalCode.TRANSACTION_VOIDED);
        assertThat(desk.refused(desk.voidOf(voided, member, SpentPoints.REFUSE)).code())
                .isEqualTo(RefusalCode.TRANSACTION_NOT_VOIDABLE);
    }

    @Test
    void aRechargeOfWhichSomeIsSpentIsNotVoidedAndTheMissingAmountIsNamed() {
        var recharged = desk.done(desk.recharge(member, 1_000, 100));
        desk.done(desk.spend(member, 440, ConsumptionOrder.PROPORTIONAL));

        var refusal = desk.refused(desk.voidOf(recharged, member, SpentPoints.REFUSE));

        assertThat(refusal.code()).isEqualTo(RefusalCode.RECHARGE_SPENT);
        assertThat(refusal.arguments()).containsEntry("missing", "440");
        assertThat(desk.money(member)).isEqualTo(660);
    }

    @Test
    void anotherRechargeDoesNotHelpToVoidTheOneThatIsSpent() {
        var first = desk.done(desk.recharge(member, 1_000, 0));
        desk.done(desk.spend(member, 1_000, ConsumptionOrder.PROPORTIONAL));
        desk.done(desk.recharge(member, 5_000, 0));

        assertThat(desk.refused(desk.voidOf(first, member, SpentPoints.REFUSE)).code())
                .isEqualTo(RefusalCode.RECHARGE_SPENT);
    }

    @Test
    void aTransactionOfAnotherMerchantIsUnknown() {
        var other = world.desk();
        var foreign = other.done(other.recharge(other.newMember(), 100, 0));

        assertThat(desk.refused(desk.voidOf(foreign, member, SpentPoints.REFUSE)).code())
                .isEqualTo(RefusalCode.TRANSACTION_UNKNOWN);
    }

    @Test
    void returnsInAnyPartsAddUpToTheOriginalAndNeverDrift() {
        var random = new Random(7);
        for (var round = 0; round < 5; round++) {
            var holder = desk.newMember();
            desk.done(desk.recharge(holder, 5_003, 997));
            var before = desk.money(holder);
            var spent = desk.done(desk.spendEarning(holder, 4_321));
            var returned = 0L;
            while (returned < 4_321) {
                var part = Math.min(4_321 - returned, 1 + random.nextInt(1_700));
                var transaction = desk.done(desk.returnOf(spent, holder, part, SpentPoints.REFUSE));
                returned += part;
                assertThat(transaction.changeOf(desk.principal(holder)) + transaction.changeOf(desk.bonus(holder)))
                        .isEqualTo(part);
                assertThat(desk.money(holder)).isEqualTo(before - 4_321 + returned);
                assertThat(desk.balance(desk.points(holder))).isEqualTo(43 - 43 * returned / 4_321);
            }
            assertThat(desk.balance(desk.principal(holder))).isEqualTo(5_003);
            assertThat(desk.refused(desk.returnOf(spent, holder, 1, SpentPoints.REFUSE)).code())
                    .isEqualTo(RefusalCode.RETURN_OVER_ORIGINAL);
        }
    }

    @Test
    void moreThanWhatIsLeftIsNotReturnedAndAReturnedSaleIsNotVoided() {
        desk.done(desk.recharge(member, 1_000, 0));
        var spent = desk.done(desk.spend(member, 600, ConsumptionOrder.PROPORTIONAL));
        desk.done(desk.returnOf(spent, member, 400, SpentPoints.REFUSE));

        var refusal = desk.refused(desk.returnOf(spent, member, 201, SpentPoints.REFUSE));

        assertThat(refusal.code()).isEqualTo(RefusalCode.RETURN_OVER_ORIGINAL);
        assertThat(refusal.arguments()).containsEntry("left", "200");
        assertThat(desk.refused(desk.voidOf(spent, member, SpentPoints.REFUSE)).code())
                .isEqualTo(RefusalCode.TRANSACTION_RETURNED);
    }

    @Test
    void earnedPointsThatAreSpentRefuseTheVoidOrBecomeADebt() {
        desk.done(desk.recharge(member, 10_000, 0));
        var spent = desk.done(desk.spendEarning(member, 10_000));
        desk.done(desk.spendPoints(member, 70));
        desk.done(desk.givePoints(member, 20, Optional.empty()));

        var refusal = desk.refused(desk.voidOf(spent, member, SpentPoints.REFUSE));
        assertThat(refusal.code()).isEqualTo(RefusalCode.POINTS_SPENT);
        assertThat(refusal.arguments()).containsEntry("missing", "70");

        desk.done(desk.voidOf(spent, member, SpentPoints.DEBT));
        assertThat(desk.balance(desk.points(member))).isZero();
        assertThat(desk.balance(desk.debt(member))).isEqualTo(-50);
        assertThat(desk.money(member)).isEqualTo(10_000);
    }

    @Test
    void aDebtOfPointsIsRepaidByWhatIsEarnedNext() {
        earnedPointsThatAreSpentRefuseTheVoidOrBecomeADebt();

        var next = desk.done(desk.spendEarning(member, 8_000));

        assertThat(next.changeOf(desk.debt(member))).isEqualTo(50);
        assertThat(desk.balance(desk.points(member))).isEqualTo(30);
    }

    @Test
    void aVoidGivesTheCouponTheCountsAndTheQuotaBack() {
        var coupon = AccountKey.coupon(desk.merchant(), 501);
        var washes = AccountKey.counts(desk.merchant(), member, "wash");
        var quota = QuotaKind.RECHARGE.of(desk.merchant(), Desk.STORE);
        desk.done(desk.request(TransactionKind.QUOTA_GRANT, member, 0, List.of(
                new Instruction.Quota(Desk.STORE, QuotaKind.RECHARGE, Instruction.QuotaPurpose.GRANT, 1_000),
                new Unit(coupon, 1), new Balance(desk.house(AccountKind.COUPONS_ISSUED, Assets.COUPON)),
                new Fixed(washes, 10), new Balance(desk.house(AccountKind.COUNTS_ISSUED, washes.asset())))));
        var used = desk.done(desk.request(TransactionKind.SPEND, member, 0, List.of(new Unit(coupon, -1),
                new Balance(desk.house(AccountKind.COUPONS_ISSUED, Assets.COUPON)), new Fixed(washes, -3),
                new Balance(desk.house(AccountKind.COUNTS_ISSUED, washes.asset())),
                new Instruction.Quota(Desk.STORE, QuotaKind.RECHARGE, Instruction.QuotaPurpose.USE, 400))));
        assertThat(List.of(desk.balance(coupon), desk.balance(washes), desk.balance(quota)))
                .containsExactly(0L, 7L, 600L);

        desk.done(desk.voidOf(used, member, SpentPoints.REFUSE));

        assertThat(List.of(desk.balance(coupon), desk.balance(washes), desk.balance(quota)))
                .containsExactly(1L, 10L, 1_000L);
    }

    @Test
    void aReversalBesideOtherStepsIsRefusedAsAWholeWhenItCannotBe() {
        var recharged = desk.done(desk.recharge(member, 100, 0));
        desk.done(desk.spend(member, 100, ConsumptionOrder.PROPORTIONAL));

        desk.refused(desk.request(TransactionKind.VOID, member, 0, List.of(
                new Fixed(desk.points(member), 5), new Balance(desk.house(AccountKind.POINTS_ISSUED, Assets.POINTS)),
                new ReverseOf(recharged.id(), new Share.Whole(), SpentPoints.REFUSE))));

        assertThat(desk.balance(desk.points(member))).isZero();
    }

    @Test
    void theWorthOfSpentPointsIsKeptBackFromThePrincipalThatCameBack() {
        desk.done(desk.recharge(member, 8_000, 2_000));
        var spent = desk.done(desk.spendEarning(member, 10_000));
        desk.done(desk.spendPoints(member, 70));
        desk.done(desk.givePoints(member, 20, Optional.empty()));

        var voided = desk.done(desk.voidOf(spent, member, new SpentPoints.Deduct(3, 2)));

        assertThat(desk.balance(desk.principal(member))).isEqualTo(8_000 - 75);
        assertThat(desk.balance(desk.bonus(member))).isEqualTo(2_000);
        assertThat(desk.balance(desk.points(member))).isZero();
        assertThat(desk.balance(desk.debt(member))).isZero();
        assertThat(voided.changeOf(kept(Assets.MONEY))).isEqualTo(75);
        assertThat(voided.changeOf(kept(Assets.POINTS))).isEqualTo(-50);
    }

    @Test
    void pointsThatAreAllThereCostNothing() {
        desk.done(desk.recharge(member, 1_000, 0));
        var spent = desk.done(desk.spendEarning(member, 1_000));

        var voided = desk.done(desk.voidOf(spent, member, DEAR));

        assertThat(desk.money(member)).isEqualTo(1_000);
        assertThat(voided.changeOf(kept(Assets.MONEY))).isZero();
    }

    @Test
    void neverMoreIsKeptBackThanCameBackToTheAccountThatHadPaid() {
        desk.done(desk.recharge(member, 6_000, 500));
        var spent = desk.done(desk.spend(member, 400, ConsumptionOrder.BONUS_FIRST,
                desk.earning(member, 400, Instruction.EarnBase.TOTAL)));
        desk.done(desk.spendPoints(member, 4));

        var voided = desk.done(desk.voidOf(spent, member, DEAR));

        assertThat(desk.balance(desk.principal(member))).isEqualTo(6_000);
        assertThat(desk.balance(desk.bonus(member))).isEqualTo(100);
        assertThat(voided.changeOf(kept(Assets.MONEY))).isEqualTo(400);
        assertThat(voided.changeOf(kept(Assets.POINTS))).isEqualTo(-4);
    }

    @Test
    void whatCameBackTooLateToBeUsedIsNotKeptBack() {
        desk.done(desk.recharge(member, 300, 700, NewLot.paid(Desk.STORE, Optional.empty()),
                Optional.of(LedgerWorld.TODAY)));
        var spent = desk.done(desk.spendEarning(member, 1_000));
        desk.done(desk.spendPoints(member, 10));
        desk.on(LedgerWorld.TODAY.plusDays(1));

        var voided = desk.done(desk.voidOf(spent, member, DEAR));

        assertThat(voided.changeOf(kept(Assets.MONEY))).isEqualTo(300);
        assertThat(desk.balance(desk.bonus(member))).isEqualTo(700);
    }

    @Test
    void returnsInPartsKeepBackTogetherWhatOneReturnWould() {
        var rate = new SpentPoints.Deduct(1, 2);
        desk.done(desk.recharge(member, 10_000, 0));
        var spent = desk.done(desk.spendEarning(member, 10_000));
        desk.done(desk.spendPoints(member, 100));

        var keptBack = Stream.of(2_500, 2_500, 2_500, 2_500)
                .map(part -> desk.done(desk.returnOf(spent, member, part, rate)).changeOf(kept(Assets.MONEY)))
                .toList();

        assertThat(keptBack).containsExactly(13L, 12L, 13L, 12L);
        assertThat(desk.money(member)).isEqualTo(10_000 - 50);
        assertThat(desk.refused(desk.returnOf(spent, member, 1, rate)).code())
                .isEqualTo(RefusalCode.RETURN_OVER_ORIGINAL);
    }

    @Test
    void aReturnThatKeptSomethingBackIsNotVoidedAndNeitherIsItsSale() {
        desk.done(desk.recharge(member, 10_000, 0));
        var spent = desk.done(desk.spendEarning(member, 10_000));
        desk.done(desk.spendPoints(member, 100));
        var returned = desk.done(desk.returnOf(spent, member, 1_000, DEAR));

        assertThat(desk.refused(desk.voidOf(returned, member, DEAR)).code())
                .isEqualTo(RefusalCode.TRANSACTION_NOT_VOIDABLE);
        assertThat(desk.refused(desk.voidOf(spent, member, DEAR)).code())
                .isEqualTo(RefusalCode.TRANSACTION_RETURNED);
    }

    @Test
    void fromASaleInCashTheWorthStaysInTheTill() {
        var sold = desk.done(desk.cashSaleEarning(member, 10_000));
        desk.done(desk.spendPoints(member, 40));
        desk.done(desk.returnOf(sold, member, 5_000, new SpentPoints.Deduct(10, 1)));
        assertThat(desk.balance(desk.cash())).isEqualTo(-5_000);
        desk.done(desk.returnOf(sold, member, 5_000, new SpentPoints.Deduct(10, 1)));

        assertThat(desk.balance(desk.cash())).isEqualTo(-400);
        assertThat(desk.balance(kept(Assets.MONEY))).isEqualTo(400);
        assertThat(desk.balance(desk.sales())).isZero();
    }

    @Test
    void whereNoMoneyComesBackSpentPointsAreARefusal() {
        desk.done(desk.recharge(member, 5_000, 0));
        var given = desk.done(desk.givePoints(member, 30, Optional.empty()));
        desk.done(desk.spendPoints(member, 10));

        var refusal = desk.refused(desk.voidOf(given, member, DEAR));

        assertThat(refusal.code()).isEqualTo(RefusalCode.POINTS_SPENT);
        assertThat(refusal.arguments()).containsEntry("missing", "10");
        assertThat(desk.money(member)).isEqualTo(5_000);
    }

    private AccountKey kept(String asset) {
        return desk.house(AccountKind.POINTS_KEPT, asset);
    }
}
