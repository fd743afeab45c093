package org.counterfoil.server.issuing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterfoil.server.testing.Refused.refused;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;

import org.counterfoil.common.card.AddTeam;
import org.counterfoil.common.card.CardApi;
import org.counterfoil.common.card.CardStatus;
import org.counterfoil.common.card.TeamApi;
import org.counterfoil.common.card.TeamPeriod;
import org.counterfoil.common.card.TeamPoints;
import org.counterfoil.common.card.TeamProfile;
import org.counterfoil.common.issuing.CancelCard;
import org.counterfoil.common.issuing.CardDues;
import org.counterfoil.common.issuing.CardLifeApi;
import org.counterfoil.common.issuing.ReportFound;
import org.counterfoil.common.issuing.ReportLost;
import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.common.refund.AfterRefund;
import org.counterfoil.common.refund.QuoteRefund;
import org.counterfoil.common.refund.RefundApi;
import org.counterfoil.common.refund.RefundMethod;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.value.OfficeApi;
import org.counterfoil.common.value.OfficeVoid;
import org.counterfoil.common.value.Tender;
import org.counterfoil.common.value.TransactionDetails;
import org.counterfoil.common.value.TransactionRow;
import org.junit.jupiter.api.Test;

/** What is charged for a card in place of another one, and what goes back with a card, over HTTP. */
abstract class CardDuesBehaviour extends CardDuesFixture {

    @Test
    void aFeeIsChargedForTheNewCardAndTheDepositStandsForIt() {
        var old = activated();
        var fresh = produced();
        assertThat(life().dues(old)).isEqualTo(new CardDues(FEE, DEPOSIT));
        assertThat(refused(RefusalCode.FEE_DUE, () -> life().replace(replace(old, fresh, Optional.empty(), false, "")))
                .arguments()).containsEntry("amount", Long.toString(FEE)).containsEntry("field", "fee");
        var command = replace(old, fresh, Optional.of(Tender.BANK_CARD), false, "");
        var done = life().replace(command);
        assertThat(life().replace(command)).isEqualTo(done);
        assertThat(rows(old, TransactionKind.CARD_FEE)).singleElement().satisfies(row -> {
            assertThat(row.net()).isEqualTo(FEE);
            assertThat(row.tender()).isEqualTo(Tender.BANK_CARD);
        });
        assertThat(life().dues(fresh)).isEqualTo(new CardDues(FEE, DEPOSIT));
        assertSound();
    }

    @Test
    void aFeeIsLetGoOnlyWithAWordWhy() {
        var old = activated();
        var fresh = produced();
        life().reportLost(new ReportLost(office.key(), old, Optional.empty(), PASSPORT, ""));
        assertThat(refused(RefusalCode.FIELD_MISSING,
                () -> life().replace(replace(old, fresh, Optional.empty(), true, " "))).arguments())
                .containsEntry("field", "remark");
        life().replace(replace(old, fresh, Optional.empty(), true, "卡片质量问题"));
        assertThat(rows(old, TransactionKind.CARD_FEE)).isEmpty();
        assertThat(waivers(fresh)).singleElement().satisfies(event -> {
            assertThat(event.card()).isEqualTo(old);
            assertThat(event.before()).isEqualTo(Long.toString(FEE));
            assertThat(event.remark()).isEqualTo("卡片质量问题");
        });
        assertSound();
    }

    @Test
    void whoMayReplaceCardsLetsNoFeeGoForThatAlone() {
        var old = activated();
        var fresh = produced();
        var without = operator(Permission.CARD_REPLACE, Permission.IDENTITY_CHECK);
        refused(RefusalCode.NOT_PERMITTED, () -> replaceAt(without, old, fresh, Optional.empty(), true));
        assertThat(rows(old, TransactionKind.CARD_OPERATION)).extracting(TransactionRow::card).hasSize(1);
        var with = operator(Permission.CARD_REPLACE, Permission.IDENTITY_CHECK, Permission.CARD_FEE_WAIVER);
        replaceAt(with, old, fresh, Optional.empty(), true);
        assertThat(waivers(fresh)).hasSize(1);
        replaceAt(without, fresh, produced(), Optional.of(Tender.CASH), false);
        assertThat(rows(fresh, TransactionKind.CARD_FEE)).hasSize(1);
        assertSound();
    }

    @Test
    void noFeeIsPaidByWhatMovesValueInsideTheBooks() {
        var old = activated();
        var fresh = produced();
        for (var tender : List.of(Tender.STORED_VALUE, Tender.POINTS)) {
            refused(RefusalCode.TENDER_UNKNOWN,
                    () -> life().replace(replace(old, fresh, Optional.of(tender), false, "")));
        }
        assertThat(office.api(CardApi.class).find(old).status()).isEqualTo(CardStatus.ACTIVE);
        assertThat(rows(old, TransactionKind.CARD_FEE)).isEmpty();
        life().replace(replace(old, fresh, Optional.of(Tender.BANK_TRANSFER), false, ""));
        assertThat(office.api(CardApi.class).find(fresh).status()).isEqualTo(CardStatus.ACTIVE);
        assertSound();
    }

    @Test
    void lostCardsCostTheirFeesAndTheLastOfThemBringsTheDepositBack() {
        var first = activated();
        lose(first);
        var second = produced();
        replaceAt(till, first, second, Optional.of(Tender.CASH), false);
        lose(second);
        var third = produced();
        replaceAt(till, second, third, Optional.of(Tender.CASH), false);
        assertThat(inTheDrawer()).containsOnly(Map.entry("BANK_CARD", DEPOSIT), Map.entry("CASH", 2 * FEE));
        lose(third);
        till.api(CardLifeApi.class).cancel(new CancelCard(till.key(), third, false, Optional.empty(), PASSPORT, ""));
        assertThat(inTheDrawer()).containsOnly(Map.entry("CASH", 2 * FEE));
        assertThat(rows(first, TransactionKind.VOID)).hasSize(1);
        assertThat(life().dues(third).deposit()).isZero();
        assertSound();
    }

    @Test
    void aFeeThatWasChargedByMistakeIsVoidedAndTheDepositStays() {
        var old = activated();
        var fresh = produced();
        life().replace(replace(old, fresh, Optional.of(Tender.CASH), false, ""));
        var fee = rows(old, TransactionKind.CARD_FEE).getFirst();
        office.api(OfficeApi.class).voidFromOffice(OfficeVoid.alone(office.key(), fee.number(), "质量问题"));
        refused(RefusalCode.TRANSACTION_VOIDED, () -> office.api(OfficeApi.class)
                .voidFromOffice(OfficeVoid.alone(office.key(), fee.number(), "质量问题")));
        assertThat(life().dues(fresh).deposit()).isEqualTo(DEPOSIT);
        assertSound();
    }

    @Test
    void aCardThatGoesWithItsBalanceBringsItsDepositBackAsWell() {
        var card = activated();
        till.recharge(card, 5_000);
        var quote = office.api(RefundApi.class).quoteBalance(new QuoteRefund(card, RefundMethod.PRINCIPAL_ONLY));
        assertThat(quote.deposit()).isEqualTo(DEPOSIT);
        var command = refund(card, AfterRefund.CANCEL_CARD);
        var slip = office.api(RefundApi.class).refundBalance(command);
        assertThat(slip.transaction().net()).isEqualTo(5_000);
        assertThat(office.api(RefundApi.class).refundBalance(command)).isEqualTo(slip);
        assertThat(rows(card, TransactionKind.VOID)).singleElement().satisfies(row -> {
            assertThat(row.net()).isEqualTo(DEPOSIT);
            assertThat(row.tender()).isEqualTo(Tender.BANK_CARD);
        });
        assertThat(life().dues(card).deposit()).isZero();
        assertSound();
    }

    @Test
    void aCardThatIsKeptKeepsItsDeposit() {
        var card = activated();
        till.recharge(card, 5_000);
        office.api(RefundApi.class).refundBalance(refund(card, AfterRefund.KEEP));
        assertThat(life().dues(card).deposit()).isEqualTo(DEPOSIT);
        assertSound();
    }

    @Test
    void theMainCardOfATeamDoesNotGoWithItsBalance() {
        var card = activated();
        till.recharge(card, 5_000);
        office.api(TeamApi.class).add(new AddTeam(
                new TeamProfile("一队", "", TeamPoints.PERCENT, 5, true, TeamPeriod.MONTH, ""), card));
        refused(RefusalCode.TEAM_MAIN_CARD,
                () -> office.api(RefundApi.class).refundBalance(refund(card, AfterRefund.CANCEL_CARD)));
        assertThat(office.api(CardApi.class).find(card).status()).isEqualTo(CardStatus.ACTIVE);
        assertHolds(till.balances(card), 5_000, 0, 0);
        assertThat(life().dues(card).deposit()).isEqualTo(DEPOSIT);
    }

    @Test
    void whoeverCancelsAtTheSameTimeGivesTheDepositBackOnce() {
        var card = activated();
        var commands = IntStream.range(0, 4)
                .mapToObj(_ -> new CancelCard(office.key(), card, false, Optional.empty(), PASSPORT, "")).toList();
        var done = commands.parallelStream().filter(this::cancelled).count();
        assertThat(done).isOne();
        assertThat(rows(card, TransactionKind.VOID)).hasSize(1);
        assertSound();
    }

    /** What is held for cards is, after whatever happened, a deposit for each line of cards that is still in use. */
    @Test
    void whatIsHeldIsADepositForEachCardThatIsStillInUse() {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(20_260_302);
        var standing = new ArrayList<String>();
        var held = 0L;
        for (var step = 0; step < 40; step++) {
            var deed = random.nextInt(4);
            if (deed == 0 || standing.isEmpty()) {
                standing.add(activated());
                held += DEPOSIT;
            } else {
                var card = standing.remove(random.nextInt(standing.size()));
                var dues = life().dues(card).deposit();
                switch (deed) {
                    case 1 -> {
                        var fresh = produced();
                        life().replace(replace(card, fresh, Optional.of(Tender.CASH), false, ""));
                        standing.add(fresh);
                    }
                    case 2 -> {
                        lose(card);
                        standing.add(card);
                        life().reportFound(new ReportFound(office.key(), card, Optional.empty(), PASSPORT, ""));
                    }
                    default -> {
                        held -= dues;
                        var command = new CancelCard(office.key(), card, false, Optional.empty(), PASSPORT, "");
                        life().cancel(command);
                        life().cancel(command);
                        refused(RefusalCode.CARD_MOVE_FORBIDDEN, () -> life().cancel(
                                new CancelCard(office.key(), card, false, Optional.empty(), PASSPORT, "")));
                    }
                }
            }
            assertThat(held()).as("step " + step).isEqualTo(held);
            assertThat(standing).allSatisfy(one -> assertThat(life().dues(one).deposit()).isEqualTo(DEPOSIT));
        }
        assertSound();
    }

    @Test
    void aCancelledCardBringsItsDepositBackOnceAsItWasPaid() {
        var old = activated();
        var fresh = produced();
        life().replace(replace(old, fresh, Optional.of(Tender.CASH), false, ""));
        var command = new CancelCard(office.key(), fresh, false, Optional.empty(), PASSPORT, "退卡");
        var done = life().cancel(command);
        assertThat(life().cancel(command)).isEqualTo(done);
        assertThat(rows(old, TransactionKind.VOID)).singleElement().satisfies(row -> {
            assertThat(row.net()).isEqualTo(DEPOSIT);
            assertThat(row.tender()).isEqualTo(Tender.BANK_CARD);
        });
        assertThat(life().dues(fresh).deposit()).isZero();
        var taken = office.transactions().details(rows(old, TransactionKind.CARD_DEPOSIT).getFirst().number());
        assertThat(taken.voidedBy()).isPresent();
        assertSound();
    }

    @Test
    void aDepositThatWasVoidedBeforeIsNotGivenBackAgain() {
        var card = activated();
        TransactionDetails taken = office.transactions()
                .details(rows(card, TransactionKind.CARD_DEPOSIT).getFirst().number());
        till.voids(taken);
        assertThat(life().dues(card).deposit()).isZero();
        life().cancel(new CancelCard(office.key(), card, false, Optional.empty(), PASSPORT, ""));
        assertThat(rows(card, TransactionKind.VOID)).hasSize(1);
        assertSound();
    }
}
