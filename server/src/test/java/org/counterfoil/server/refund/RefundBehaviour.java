package org.counterfoil.server.refund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterfoil.server.testing.Refused.refused;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.counterfoil.common.card.CardStatus;
import org.counterfoil.common.issuing.IdentityCheck;
import org.counterfoil.common.ledger.LedgerProofsApi;
import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.common.marketing.RechargeTier;
import org.counterfoil.common.refund.AfterRefund;
import org.counterfoil.common.refund.CoolOff;
import org.counterfoil.common.refund.Payout;
import org.counterfoil.common.refund.QuoteRefund;
import org.counterfoil.common.refund.RefundApi;
import org.counterfoil.common.refund.RefundBalance;
import org.counterfoil.common.refund.RefundLine;
import org.counterfoil.common.refund.RefundMethod;
import org.counterfoil.common.refund.RefundSlip;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.CurrencyUnit;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.parameter.Parameter;
import org.counterfoil.common.shared.parameter.ParameterApi;
import org.counterfoil.common.shared.parameter.SetParameter;
import org.counterfoil.common.value.AdjustedAsset;
import org.counterfoil.common.value.Recharge;
import org.counterfoil.common.value.Tender;
import org.counterfoil.common.value.TransactionDetails;
import org.counterfoil.common.value.TransferredAsset;
import org.counterfoil.server.card.CardLife;
import org.counterfoil.server.ledger.ConsumptionOrder;
import org.counterfoil.server.marketing.PricingTerms;
import org.counterfoil.server.testing.House;
import org.counterfoil.server.testing.TestCard;
import org.counterfoil.server.testing.TestClock;
import org.counterfoil.server.value.Till;
import org.counterfoil.server.value.ValueBehaviour;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Refunds of balances and of recharges within their cooling-off days, over HTTP. */
abstract class RefundBehaviour extends ValueBehaviour {

    private static final IdentityCheck PASSPORT = new IdentityCheck(IdentityCheck.Kind.ID_DOCUMENT, "护照尾号 7731");
    private static final Payout ACCOUNT = Payout.transfer("陈晓云", "招商银行", "6225 8888 1234 5678");

    @Autowired
    private CardLife life;
    @Autowired
    private TestClock clock;

    @Test
    void whatIsLeftIsPaidAsTheWorkingSays() {
        var house = generous();
        var card = house.card();
        var till = till(house);
        var recharge = recharge(till, card, 20_000, 1_000);
        till.spend(card.number(), 10_500);
        var office = office(house);

        var quote = office.api(RefundApi.class).quoteBalance(new QuoteRefund(card.number(), RefundMethod.PAID_SHARE));
        assertThat(quote.refusal()).isEmpty();
        assertThat(quote.lastCard()).isTrue();
        assertThat(quote.name()).isEqualTo("陈晓云");
        assertThat(quote.cashMost()).isEqualTo(10_000);
        assertThat(quote.working().lines()).containsExactly(new RefundLine(recharge.number(), TransactionKind.RECHARGE,
                recharge.businessDate(), 20_000, 1_000, 10_000, 500, 10_000, 500));

        var slip = office.api(RefundApi.class).refundBalance(refund(office, card, RefundMethod.PAID_SHARE, 10_000));

        assertThat(slip.transaction().kind()).isEqualTo(TransactionKind.CASH_OUT);
        assertThat(slip.transaction().net()).isEqualTo(10_000);
        assertThat(slip.transaction().gross()).isEqualTo(10_500);
        assertThat(slip.transaction().tender()).isEqualTo(Tender.CASH);
        assertThat(slip.working()).contains(quote.working());
        assertThat(slip.identity()).isEqualTo(PASSPORT);
        assertThat(slip.after()).contains(AfterRefund.KEEP);
        assertHolds(till.balances(card.number()), 0, 0, 105);
        assertThat(office.api(RefundApi.class).slip(slip.transaction().number())).isEqualTo(slip);
    }

    @Test
    void eachMethodComesToItsOwnSum() {
        var house = generous();
        lay(house, new PricingTerms(100, "", List.of(new RechargeTier(10_000, 1_000)),
                ConsumptionOrder.PRINCIPAL_FIRST, 0));
        var card = house.card();
        var till = till(house);
        recharge(till, card, 10_000, 1_000);
        try (var _ = clock.later(Duration.ofSeconds(1))) { // the older one is spent first
            till.recharge(card.number(), 5_000);
            till.spend(card.number(), 7_200);
        }
        var office = office(house);

        // 78.00 and 10.00 left: of the first 28.00 and 10.00 (38.00 × 100 / 110 = 34.55), of the second all
        assertThat(refunded(office, card, RefundMethod.PRINCIPAL_ONLY)).isEqualTo(7_800);
        assertThat(refunded(office, card, RefundMethod.PER_RECHARGE)).isEqualTo(3_455 + 5_000);
        assertThat(refunded(office, card, RefundMethod.PAID_SHARE)).isEqualTo(8_250);
    }

    @Test
    void aTransferredLotRemembersWhatWasPaidForIt() {
        var house = generous();
        var from = house.card();
        var to = house.card();
        var till = till(house);
        recharge(till, from, 10_000, 1_000);
        till.transfer(from.number(), to.number(), TransferredAsset.MONEY, 2_200);
        assertThat(refunded(office(house), to, RefundMethod.PER_RECHARGE)).isEqualTo(2_000);
    }

    @Test
    void aRefundThatComesAgainPaysOnce() {
        var house = generous();
        var card = house.card();
        var till = till(house);
        till.recharge(card.number(), 5_000);
        var office = office(house);
        var command = refund(office, card, RefundMethod.PRINCIPAL_ONLY, 5_000);
        var first = office.api(RefundApi.class).refundBalance(command);
        till.recharge(card.number(), 300);

        assertThat(office.api(RefundApi.class).refundBalance(command)).isEqualTo(first);
        assertHolds(till.balances(card.number()), 300, 0, 0);
        refused(RefusalCode.SAME_REQUEST_OTHER_BODY, () -> office.api(RefundApi.class).refundBalance(
                new RefundBalance(command.request(), card.number(), RefundMethod.PAID_SHARE, 5_000, Payout.cash(),
                        PASSPORT, AfterRefund.KEEP, false, "退卡")));
    }

    @Test
    void cashUpToTheLimitOnlyAndAboveItToAnAccountOfTheSameName() {
        var house = generous();
        var card = house.card();
        var till = till(house);
        recharge(till, card, 10_001, 1_000);
        var office = office(house);
        assertThat(refused(RefusalCode.CASH_REFUND_OVER_LIMIT, () -> refund(office, card, 10_001, Payout.cash()))
                .arguments()).containsEntry("max", "10000").containsEntry("amount", "10001");
        refused(RefusalCode.ACCOUNT_OF_SOMEBODY_ELSE,
                () -> refund(office, card, 10_001, Payout.transfer("王二", "", "622588881234")));
        refused(RefusalCode.FIELD_MISSING, () -> refund(office, card, 10_001, Payout.transfer("", "", "622588")));
        refused(RefusalCode.FIELD_MISSING, () -> refund(office, card, 10_001, Payout.transfer("陈晓云", "", " ")));
        refused(RefusalCode.NUMBER_MALFORMED,
                () -> refund(office, card, 10_001, Payout.transfer("陈晓云", "", "6225#")));
        refused(RefusalCode.TENDER_UNKNOWN,
                () -> refund(office, card, 10_001, new Payout(Tender.STORED_VALUE, "", "", "")));
        assertHolds(till.balances(card.number()), 10_001, 1_000, 0);

        var slip = refund(office, card, 10_001, Payout.transfer(" 陈 晓云", "招商银行", "6225 8888 1234 5678"));
        assertThat(slip.payout().account()).isEqualTo("6225888812345678");
        assertThat(slip.transaction().tender()).isEqualTo(Tender.BANK_TRANSFER);
        set(house, Parameter.CASH_REFUND_MOST, "50");
        till.recharge(card.number(), 51);
        refused(RefusalCode.CASH_REFUND_OVER_LIMIT, () -> refund(office, card, 51, Payout.cash()));
    }

    @Test
    void nothingIsPaidWithoutIdentityReasonOrTheSumThatWasTold() {
        var house = generous();
        var card = house.card();
        var till = till(house);
        till.recharge(card.number(), 5_000);
        var office = office(house);
        var api = office.api(RefundApi.class);
        refused(RefusalCode.IDENTITY_NEEDED, () -> api.refundBalance(new RefundBalance(office.key(), card.number(),
                RefundMethod.PRINCIPAL_ONLY, 5_000, Payout.cash(),
                new IdentityCheck(IdentityCheck.Kind.PHOTO, " "), AfterRefund.KEEP, false, "退卡")));
        refused(RefusalCode.FIELD_MISSING, () -> api.refundBalance(new RefundBalance(office.key(), card.number(),
                RefundMethod.PRINCIPAL_ONLY, 5_000, Payout.cash(), PASSPORT, AfterRefund.KEEP, false, " ")));
        assertThat(refused(RefusalCode.QUOTE_CHANGED, () -> refund(office, card, 4_999, Payout.cash())).arguments())
                .containsEntry("now", "5000");
        assertHolds(till.balances(card.number()), 5_000, 0, 0);
        var poor = house.card();
        refused(RefusalCode.BALANCE_INSUFFICIENT, () -> refund(office, poor, 0, Payout.cash()));
        assertThat(api.quoteBalance(new QuoteRefund(poor.number(), RefundMethod.PAID_SHARE)).refusal()
                .map(Refusal::code)).contains(RefusalCode.BALANCE_INSUFFICIENT);
        house.run(() -> life.reportLost(house.administrator(), poor.id()));
        refused(RefusalCode.CARD_LOST, () -> api.quoteBalance(new QuoteRefund(poor.number(),
                RefundMethod.PAID_SHARE)));
        refused(RefusalCode.CARD_UNKNOWN, () -> api.quoteBalance(new QuoteRefund("4711", RefundMethod.PAID_SHARE)));
    }

    @Test
    void theCardGoesOutOfUseWithItsBalance() {
        var house = generous();
        var card = house.card();
        var till = till(house);
        till.recharge(card.number(), 5_000);
        var office = office(house);

        refund(office, card, 5_000, ACCOUNT, AfterRefund.CANCEL_CARD, false);

        assertThat(house.cashier().cards().find(card.number()).status())
                .isEqualTo(CardStatus.CANCELLED);
    }

    @Test
    void aLastCardWithPointsIsCancelledOnlyWhereTheyAreLeft() {
        var house = generous();
        var card = house.card();
        var till = till(house);
        till.recharge(card.number(), 5_000);
        till.adjust(card.number(), AdjustedAsset.POINTS, 30);
        var office = office(house);
        assertThat(refused(RefusalCode.LAST_CARD_WITH_BALANCE,
                () -> refund(office, card, 5_000, ACCOUNT, AfterRefund.CANCEL_CARD, false)).arguments())
                .containsEntry("points", "30").containsEntry("principal", "0");
        assertHolds(till.balances(card.number()), 5_000, 0, 30);

        refund(office, card, 5_000, ACCOUNT, AfterRefund.CANCEL_CARD, true);
        refused(RefusalCode.CARD_CANCELLED, () -> till.recharge(card.number(), 100));
    }

    @Test
    void aRechargeGoesBackWithinItsDaysWithItsBonus() {
        var house = generous();
        var card = house.card();
        var till = till(house);
        var recharge = recharge(till, card, 10_000, 1_000);
        till.recharge(card.number(), 300);
        var office = office(house);
        var api = office.api(RefundApi.class);

        var quote = api.quoteCoolingOff(recharge.number());
        assertThat(quote.refusal()).isEmpty();
        assertThat(quote.refunded()).isEqualTo(10_000);
        assertThat(quote.forfeited()).isEqualTo(1_000);
        assertThat(quote.days()).isEqualTo(7);
        assertThat(quote.lastDay()).isEqualTo(recharge.businessDate().plusDays(7));
        assertThat(quote.spent()).isZero();
        refused(RefusalCode.IDENTITY_NEEDED, () -> api.coolOff(new CoolOff(office.key(), recharge.number(),
                new IdentityCheck(IdentityCheck.Kind.OTHER, ""), "")));

        var command = coolOff(office, recharge);
        var slip = api.coolOff(command);

        assertThat(slip.transaction().kind()).isEqualTo(TransactionKind.VOID);
        assertThat(slip.transaction().voids()).contains(recharge.number());
        assertThat(slip.transaction().store()).isEqualTo(recharge.store());
        assertThat(slip.payout().tender()).isEqualTo(Tender.CASH);
        assertThat(slip.working()).isEmpty();
        assertHolds(till.balances(card.number()), 300, 0, 0);
        assertThat(api.coolOff(command)).isEqualTo(slip);
        assertThat(api.slip(slip.transaction().number())).isEqualTo(slip);
        refused(RefusalCode.TRANSACTION_VOIDED, () -> api.coolOff(coolOff(office, recharge)));
    }

    @Test
    void theDaysEnd() {
        var house = generous();
        var card = house.card();
        var till = till(house);
        var recharge = recharge(till, card, 10_000, 1_000);
        try (var _ = clock.later(Duration.ofDays(8))) {
            var office = office(house);
            assertThat(refused(RefusalCode.COOLING_OFF_OVER,
                    () -> office.api(RefundApi.class).coolOff(coolOff(office, recharge))).arguments())
                    .containsEntry("day", recharge.businessDate().plusDays(7).toString()).containsEntry("days", "7");
            set(house, Parameter.COOLING_OFF_DAYS, "8");
            office.api(RefundApi.class).coolOff(coolOff(office, recharge));
        }
    }

    @Test
    void aRechargeOfWhichSomethingIsSpentStaysAndTheRefusalSaysWhat() {
        var house = generous();
        var card = house.card();
        var till = till(house);
        var recharge = recharge(till, card, 10_000, 1_000);
        var spend = till.spend(card.number(), 2_500);
        var office = office(house);
        var api = office.api(RefundApi.class);
        var refusal = refused(RefusalCode.COOLING_OFF_SPENT, () -> api.coolOff(coolOff(office, recharge)));
        assertThat(refusal.arguments()).containsEntry("amount", "2500").containsEntry("number", spend.number())
                .containsEntry("count", "1");
        assertThat(api.quoteCoolingOff(recharge.number()).refusal()).contains(refusal);
        refused(RefusalCode.TRANSACTION_NOT_VOIDABLE, () -> api.quoteCoolingOff(spend.number()));
        refused(RefusalCode.TRANSACTION_UNKNOWN, () -> api.quoteCoolingOff("20260302990000000001"));
        refused(RefusalCode.TRANSACTION_UNKNOWN, () -> api.slip(spend.number()));

        till.voids(spend);
        assertThat(api.quoteCoolingOff(recharge.number()).refusal()).isEmpty();
        api.coolOff(coolOff(office, recharge));
        assertHolds(till.balances(card.number()), 0, 0, 0);
    }

    @Test
    void theBooksAreProvedAfterwards() {
        var house = generous();
        lay(house, new PricingTerms(100, "", List.of(new RechargeTier(10_000, 1_000)), ConsumptionOrder.BONUS_FIRST,
                0));
        var card = house.card();
        var till = till(house);
        recharge(till, card, 10_000, 1_000);
        var office = office(house);
        try (var _ = clock.later(Duration.ofSeconds(1))) { // the older one is spent first
            var back = recharge(till, card, 20_000, 1_000);
            till.spend(card.number(), 333);
            office.api(RefundApi.class).coolOff(coolOff(office, back));
        }
        var sum = refunded(office, card, RefundMethod.PAID_SHARE);
        office.api(RefundApi.class).refundBalance(new RefundBalance(office.key(), card.number(),
                RefundMethod.PAID_SHARE, sum, ACCOUNT, PASSPORT, AfterRefund.KEEP, false, "退卡"));

        var proofs = house.headquarters().api(LedgerProofsApi.class).run();
        assertThat(proofs.findings()).as(proofs.toString()).isZero();
    }

    @Test
    void whoMayOnlyLookPaysNothing() {
        var house = generous();
        var card = house.card();
        till(house).recharge(card.number(), 5_000);
        var line = house.operatorWith(Map.of(Permission.BALANCE_REFUND, Access.READ));
        var reader = new Till(line, line.sessions().current());
        assertThat(refunded(reader, card, RefundMethod.PRINCIPAL_ONLY)).isEqualTo(5_000);
        refused(RefusalCode.NOT_PERMITTED, () -> refund(reader, card, 5_000, Payout.cash()));
    }

    private House generous() {
        var house = openHouse();
        lay(house, new PricingTerms(100, "", List.of(new RechargeTier(10_000, 1_000)), ConsumptionOrder.PROPORTIONAL,
                0));
        return house;
    }

    private Till office(House house) {
        return till(house, house.places().office(), "A1");
    }

    private void set(House house, Parameter parameter, String value) {
        house.headquarters().api(ParameterApi.class).set(new SetParameter(parameter,
                parameter.usual(CurrencyUnit.of("CNY")), Optional.of(value)));
    }

    private static TransactionDetails recharge(Till till, TestCard card, long amount, long bonus) {
        return till.values().recharge(new Recharge(till.key(), card.number(), amount, bonus, Tender.CASH,
                Optional.empty(), ""));
    }

    private static long refunded(Till office, TestCard card, RefundMethod method) {
        return office.api(RefundApi.class).quoteBalance(new QuoteRefund(card.number(), method)).working().refunded();
    }

    private static RefundBalance refund(Till office, TestCard card, RefundMethod method, long quoted) {
        return new RefundBalance(office.key(), card.number(), method, quoted, Payout.cash(), PASSPORT,
                AfterRefund.KEEP, false, "顾客退卡");
    }

    private static RefundSlip refund(Till office, TestCard card, long quoted,
            Payout payout) {
        return refund(office, card, quoted, payout, AfterRefund.KEEP, false);
    }

    private static RefundSlip refund(Till office, TestCard card, long quoted,
            Payout payout, AfterRefund after, boolean leave) {
        return office.api(RefundApi.class).refundBalance(new RefundBalance(office.key(), card.number(),
                RefundMethod.PRINCIPAL_ONLY, quoted, payout, PASSPORT, after, leave, "顾客退卡"));
    }

    private static CoolOff coolOff(Till office, TransactionDetails recharge) {
        return new CoolOff(office.key(), recharge.number(), PASSPORT, "");
    }
}
