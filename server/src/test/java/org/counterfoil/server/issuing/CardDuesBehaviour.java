package org.counterfoil.server.issuing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterfoil.server.testing.Refused.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.counterfoil.common.card.CardKind;
import org.counterfoil.common.issuing.ActivateCard;
import org.counterfoil.common.issuing.CancelCard;
import org.counterfoil.common.issuing.CardDues;
import org.counterfoil.common.issuing.CardHolder;
import org.counterfoil.common.issuing.CardLifeApi;
import org.counterfoil.common.issuing.IdentityCheck;
import org.counterfoil.common.issuing.IssuingApi;
import org.counterfoil.common.issuing.Purchase;
import org.counterfoil.common.issuing.ReplaceCard;
import org.counterfoil.common.issuing.ReportLost;
import org.counterfoil.common.ledger.LedgerProofsApi;
import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.common.member.Sex;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.value.Tender;
import org.counterfoil.common.value.TransactionDetails;
import org.counterfoil.common.value.TransactionFilter;
import org.counterfoil.common.value.TransactionRow;
import org.counterfoil.server.card.CardStock;
import org.counterfoil.server.testing.House;
import org.counterfoil.server.value.Till;
import org.counterfoil.server.value.ValueBehaviour;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is charged for a card in place of another one, and what goes back with a card, over HTTP. */
abstract class CardDuesBehaviour extends ValueBehaviour {

    private static final Optional<IdentityCheck> PASSPORT = Optional
            .of(new IdentityCheck(IdentityCheck.Kind.ID_DOCUMENT, "护照尾号 7731"));
    private static final long DEPOSIT = 2_000;
    private static final long FEE = 500;
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Autowired
    private CardStock stock;
    @Autowired
    private JdbcClient database;

    private House house;
    private Till office;
    private Till till;
    private long type;
    private int produced;

    @BeforeEach
    void open() {
        house = openHouse();
        till = till(house);
        office = till(house, house.places().office(), "A1");
        type = house.as(() -> stock.addType("押金卡", CardKind.MAGNETIC, true));
        house.run(() -> database.sql("update card_type set deposit = ?, replacement_fee = ? where id = ?")
                .params(DEPOSIT, FEE, type).update());
    }

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

    private CardLifeApi life() {
        return office.api(CardLifeApi.class);
    }

    private ReplaceCard replace(String old, String fresh, Optional<Tender> fee, boolean waived, String remark) {
        return new ReplaceCard(office.key(), old, fresh, Optional.empty(), Optional.empty(), PASSPORT, remark, fee,
                waived);
    }

    private String activated() {
        var number = produced();
        var holder = new CardHolder.Newcomer("何平", "", Sex.UNKNOWN, Optional.empty(), "");
        till.api(IssuingApi.class).activate(new ActivateCard(till.key(), number, holder, Optional.empty(),
                Optional.empty(), Optional.empty(), "", new Purchase(Optional.of(Tender.BANK_CARD), Optional.empty())));
        return number;
    }

    private String produced() {
        var number = "7733%d%d".formatted(house.merchant(), produced++);
        house.run(() -> stock.produce(number, type, Optional.empty()));
        return number;
    }

    private List<TransactionRow> rows(String card, TransactionKind kind) {
        return office.transactions()
                .list(new TransactionFilter(TODAY, TODAY, Set.of(kind), card, false, Optional.empty(), 50)).rows()
                .stream()
                .filter(row -> row.kind() == kind).toList();
    }

    private void assertSound() {
        var proofs = house.headquarters().api(LedgerProofsApi.class).run();
        assertThat(proofs.findings()).as(proofs.toString()).isZero();
    }
}
