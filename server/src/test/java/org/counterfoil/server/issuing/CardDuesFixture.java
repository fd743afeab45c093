package org.counterfoil.server.issuing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.counterfoil.common.card.CardKind;
import org.counterfoil.common.issuing.ActivateCard;
import org.counterfoil.common.issuing.CancelCard;
import org.counterfoil.common.issuing.CardHolder;
import org.counterfoil.common.issuing.CardLifeApi;
import org.counterfoil.common.issuing.IdentityCheck;
import org.counterfoil.common.issuing.IssuingApi;
import org.counterfoil.common.issuing.Purchase;
import org.counterfoil.common.issuing.ReplaceCard;
import org.counterfoil.common.issuing.ReportLost;
import org.counterfoil.common.ledger.LedgerProofsApi;
import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.common.member.MemberApi;
import org.counterfoil.common.member.MemberEvent;
import org.counterfoil.common.member.MemberEventKind;
import org.counterfoil.common.member.Sex;
import org.counterfoil.common.refund.AfterRefund;
import org.counterfoil.common.refund.Payout;
import org.counterfoil.common.refund.RefundBalance;
import org.counterfoil.common.refund.RefundMethod;
import org.counterfoil.common.reporting.DeskDayApi;
import org.counterfoil.common.reporting.HomeFigures;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.RefusedException;
import org.counterfoil.common.value.Tender;
import org.counterfoil.common.value.TransactionFilter;
import org.counterfoil.common.value.TransactionRow;
import org.counterfoil.server.card.CardStock;
import org.counterfoil.server.testing.House;
import org.counterfoil.server.value.Till;
import org.counterfoil.server.value.ValueBehaviour;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A card type with a deposit and a fee, a desk and an office, and what tests of both look at. */
abstract class CardDuesFixture extends ValueBehaviour {

    static final Optional<IdentityCheck> PASSPORT = Optional
            .of(new IdentityCheck(IdentityCheck.Kind.ID_DOCUMENT, "护照尾号 7731"));
    static final long DEPOSIT = 2_000;
    static final long FEE = 500;
    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Autowired
    private CardStock stock;
    @Autowired
    private JdbcClient database;

    House house;
    Till office;
    Till till;
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

    CardLifeApi life() {
        return office.api(CardLifeApi.class);
    }

    ReplaceCard replace(String old, String fresh, Optional<Tender> fee, boolean waived, String remark) {
        return new ReplaceCard(office.key(), old, fresh, Optional.empty(), Optional.empty(), PASSPORT, remark, fee,
                waived);
    }

    boolean cancelled(CancelCard command) {
        try {
            life().cancel(command);
            return true;
        } catch (RefusedException refused) {
            assertThat(refused.refusal().code()).isIn(RefusalCode.CARD_MOVE_FORBIDDEN, RefusalCode.BUSY);
            return false;
        }
    }

    Till operator(Permission... granted) {
        var line = house.operatorWith(Stream.of(granted).collect(Collectors.toMap(one -> one, _ -> Access.WRITE)));
        return new Till(line, line.sessions().current());
    }

    static void replaceAt(Till desk, String old, String fresh, Optional<Tender> fee, boolean waived) {
        desk.api(CardLifeApi.class).replace(new ReplaceCard(desk.key(), old, fresh, Optional.empty(), Optional.empty(),
                PASSPORT, waived ? "会员日" : "", fee, waived));
    }

    void lose(String card) {
        life().reportLost(new ReportLost(office.key(), card, Optional.empty(), PASSPORT, ""));
    }

    RefundBalance refund(String card, AfterRefund after) {
        return new RefundBalance(office.key(), card, RefundMethod.PRINCIPAL_ONLY, 5_000, Payout.cash(),
                PASSPORT.orElseThrow(), after, false, "退卡");
    }

    /** What lies in the desk's drawer or on its way to the bank, by tender. */
    Map<String, Long> inTheDrawer() {
        return till.api(DeskDayApi.class).today().tenders().stream().collect(
                Collectors.toMap(HomeFigures.TenderTaking::tender, HomeFigures.TenderTaking::amount));
    }

    /** What the books say is held for cards. */
    long held() {
        return house.as(() -> database.sql("""
                select coalesce(sum(p.amount), 0) from posting p join account a on a.id = p.account_id
                where a.merchant_id = ? and a.kind = 'CARD_DEPOSITS'""").params(house.merchant()).query(Long.class)
                .single());
    }

    /** Of the member who has the card. */
    List<MemberEvent> waivers(String card) {
        var member = house.as(() -> database.sql("select member_id from card where number = ?").params(card)
                .query(Long.class).single());
        return office.api(MemberApi.class).history(member, PageWanted.first(50)).rows().stream()
                .filter(event -> event.kind() == MemberEventKind.CARD_FEE_WAIVED).toList();
    }

    String activated() {
        var number = produced();
        var holder = new CardHolder.Newcomer("何平", "", Sex.UNKNOWN, Optional.empty(), "");
        till.api(IssuingApi.class).activate(new ActivateCard(till.key(), number, holder, Optional.empty(),
                Optional.empty(), Optional.empty(), "", new Purchase(Optional.of(Tender.BANK_CARD), Optional.empty())));
        return number;
    }

    String produced() {
        var number = "7733%d%d".formatted(house.merchant(), produced++);
        house.run(() -> stock.produce(number, type, Optional.empty()));
        return number;
    }

    List<TransactionRow> rows(String card, TransactionKind kind) {
        return office.transactions()
                .list(new TransactionFilter(TODAY, TODAY, Set.of(kind), card, false, Optional.empty(), 50)).rows()
                .stream()
                .filter(row -> row.kind() == kind).toList();
    }

    void assertSound() {
        var proofs = house.headquarters().api(LedgerProofsApi.class).run();
        assertThat(proofs.findings()).as(proofs.toString()).isZero();
    }
}
