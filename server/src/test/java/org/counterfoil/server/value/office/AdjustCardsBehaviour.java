package org.counterfoil.server.value.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterfoil.server.testing.Refused.refused;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.common.marketing.CouponTerms;
import org.counterfoil.common.marketing.CouponWorth;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.approval.Approval;
import org.counterfoil.common.staff.EmployeeType;
import org.counterfoil.common.staff.RoleType;
import org.counterfoil.common.value.AdjustAnswer;
import org.counterfoil.common.value.AdjustCards;
import org.counterfoil.common.value.AdjustKind;
import org.counterfoil.common.value.AdjustOutcome;
import org.counterfoil.common.value.AdjustRow;
import org.counterfoil.common.value.OfficeApi;
import org.counterfoil.common.value.PreviewAdjust;
import org.counterfoil.server.card.CardLife;
import org.counterfoil.server.marketing.CouponStock;
import org.counterfoil.server.marketing.NewCouponBatch;
import org.counterfoil.server.member.CountServices;
import org.counterfoil.server.staff.Hiring;
import org.counterfoil.server.staff.NewEmployee;
import org.counterfoil.server.testing.House;
import org.counterfoil.server.testing.TestCard;
import org.counterfoil.server.value.Till;
import org.counterfoil.server.value.ValueBehaviour;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Corrections by hand of many cards at once, over HTTP. */
abstract class AdjustCardsBehaviour extends ValueBehaviour {

    @Autowired
    private CardLife life;
    @Autowired
    private CountServices services;
    @Autowired
    private CouponStock coupons;
    @Autowired
    private Hiring hiring;

    @Test
    void eachCardIsATransactionOfItsOwnAsItWasShown() {
        var house = openHouse();
        var cards = cards(house, 3);
        var office = office(house);
        var what = what(AdjustKind.PRINCIPAL, "", rows(cards, 1_000));

        var preview = api(office).previewAdjust(what);
        assertThat(preview.rows()).allSatisfy(row -> assertThat(row.good()).isTrue());
        assertThat(preview.rows()).extracting(AdjustAnswer::after).containsOnly(1_000L);
        assertThat(preview.added()).isEqualTo(3_000);
        assertThat(preview.taken()).isZero();
        assertThat(preview.needsApproval()).isFalse();
        assertThat(till(house).balances(cards.getFirst().number()).principal()).isZero();

        var done = api(office).adjustCards(AdjustCards.alone(office.key(), what, "周年补贴"));

        assertThat(done.good()).isEqualTo(3);
        assertThat(done.rows()).extracting(AdjustAnswer::before).containsOnly(0L);
        assertThat(done.rows()).extracting(AdjustAnswer::after).containsOnly(1_000L);
        assertThat(done.rows()).extracting(AdjustAnswer::name).containsOnly("陈晓云");
        var numbers = done.rows().stream().map(row -> row.number().orElseThrow()).toList();
        assertThat(numbers).doesNotHaveDuplicates();
        assertThat(numbers).allSatisfy(number -> {
            var details = office.transactions().details(number);
            assertThat(details.kind()).isEqualTo(TransactionKind.ADJUSTMENT);
            assertThat(details.remark()).isEqualTo("周年补贴");
        });
    }

    @Test
    void rowsAreAnsweredOneByOne() {
        var house = openHouse();
        var cards = cards(house, 3);
        var office = office(house);
        house.run(() -> life.reportLost(house.administrator(), cards.get(1).id()));
        var poor = cards.get(2);
        var what = what(AdjustKind.POINTS, "", List.of(new AdjustRow(cards.get(0).number(), 50),
                new AdjustRow(" " + cards.get(0).number(), 50), new AdjustRow("4711", 50),
                new AdjustRow(cards.get(1).number(), 50), new AdjustRow(poor.number(), -1),
                new AdjustRow(house.card().number(), 0)));
        var expected = Stream.of(Optional.<RefusalCode>empty(), Optional.of(RefusalCode.CARD_TWICE),
                Optional.of(RefusalCode.CARD_UNKNOWN), Optional.of(RefusalCode.CARD_LOST),
                Optional.of(RefusalCode.POINTS_INSUFFICIENT), Optional.of(RefusalCode.AMOUNT_NOT_POSITIVE)).toList();

        assertThat(codes(api(office).previewAdjust(what))).isEqualTo(expected);
        var done = api(office).adjustCards(AdjustCards.alone(office.key(), what, "补登"));

        assertThat(codes(done)).isEqualTo(expected);
        assertThat(done.good()).isEqualTo(1);
        assertThat(done.added()).isEqualTo(50);
        assertThat(till(house).balances(cards.get(0).number()).points()).isEqualTo(50);
    }

    @Test
    void aCommandThatComesAgainDoesNothingTwice() {
        var house = openHouse();
        var cards = cards(house, 2);
        var office = office(house);
        var lost = cards.get(1);
        house.run(() -> life.reportLost(house.administrator(), lost.id()));
        var command = AdjustCards.alone(office.key(), what(AdjustKind.BONUS, "", rows(cards, 500)), "补登");
        var first = api(office).adjustCards(command);
        house.run(() -> life.reportFound(house.administrator(), lost.id()));

        assertThat(api(office).adjustCards(command)).isEqualTo(first);
        assertHolds(till(house).balances(cards.get(0).number()), 0, 500, 0);
        assertHolds(till(house).balances(lost.number()), 0, 0, 0);
        var other = api(office).adjustCards(
                new AdjustCards(command.request(), AdjustKind.BONUS, "", rows(cards, 600), "补登", Optional.empty()));
        assertThat(codes(other)).containsOnly(Optional.of(RefusalCode.SAME_REQUEST_OTHER_BODY));
    }

    @Test
    void usesOfAServiceAreAddedAndTaken() {
        var house = openHouse();
        house.run(() -> services.add("WASH", "洗车"));
        var card = house.card();
        var office = office(house);
        var done = run(office, AdjustKind.COUNTS, "WASH", new AdjustRow(card.number(), 5));
        assertThat(done.rows().getFirst().after()).isEqualTo(5);
        assertThat(run(office, AdjustKind.COUNTS, "WASH", new AdjustRow(card.number(), -2)).rows().getFirst().after())
                .isEqualTo(3);
        assertThat(codes(run(office, AdjustKind.COUNTS, "WASH", new AdjustRow(card.number(), -4))))
                .containsExactly(Optional.of(RefusalCode.COUNTS_INSUFFICIENT));
        refused(RefusalCode.APPROVAL_NEEDED,
                () -> run(office, AdjustKind.COUNTS, "WASH", new AdjustRow(card.number(), 101)));
        assertThat(codes(api(office).previewAdjust(what(AdjustKind.COUNTS, "WASH",
                List.of(new AdjustRow(card.number(), 10_000))))))
                .containsExactly(Optional.of(RefusalCode.AMOUNT_TOO_LARGE));
        refused(RefusalCode.PRODUCT_UNKNOWN, () -> run(office, AdjustKind.COUNTS, "X", new AdjustRow("1", 1)));
    }

    @Test
    void couponsAreGivenAndTakenAway() {
        var house = openHouse();
        house.run(() -> coupons.addBatch(new NewCouponBatch("OPEN", "开业券", new CouponTerms(
                new CouponWorth.CashValue(500), 0, Optional.empty(), Optional.empty(), Optional.empty()))));
        var card = house.card();
        var office = office(house);
        var given = AdjustCards.alone(office.key(), what(AdjustKind.COUPONS, "OPEN",
                List.of(new AdjustRow(card.number(), 3))), "开业补券");
        var done = api(office).adjustCards(given);
        assertThat(done.rows().getFirst().good()).isTrue();
        assertThat(api(office).adjustCards(given)).isEqualTo(done);
        assertThat(till(house).balances(card.number()).coupons()).isEqualTo(3);

        assertThat(run(office, AdjustKind.COUPONS, "OPEN", new AdjustRow(card.number(), -2)).good()).isEqualTo(1);
        assertThat(till(house).balances(card.number()).coupons()).isEqualTo(1);
        assertThat(codes(run(office, AdjustKind.COUPONS, "OPEN", new AdjustRow(card.number(), -2))))
                .containsExactly(Optional.of(RefusalCode.COUPONS_MISSING));
        refused(RefusalCode.COUPON_UNKNOWN, () -> run(office, AdjustKind.COUPONS, "X", new AdjustRow("1", 1)));
    }

    @Test
    void manyThatAreMuchTogetherNeedASecondPerson() {
        var house = openHouse();
        house.run(() -> {
            var role = hiring.addRole("总部二", RoleType.MERCHANT_ADMINISTRATOR,
                    Map.of(Permission.ADJUSTMENT, Access.WRITE));
            hiring.hire(new NewEmployee(Optional.empty(), role, "A2", Optional.empty(), "周敏",
                    EmployeeType.MERCHANT_ADMINISTRATOR, Optional.of(House.PASSWORD)));
        });
        var cards = cards(house, 3);
        var office = office(house);
        var what = what(AdjustKind.PRINCIPAL, "", rows(cards, 40_000));
        var preview = api(office).previewAdjust(what);
        assertThat(preview.needsApproval()).isTrue();
        assertThat(preview.alone()).isEqualTo(100_000);
        var command = AdjustCards.alone(office.key(), what, "补登");
        refused(RefusalCode.APPROVAL_NEEDED, () -> api(office).adjustCards(command));
        refused(RefusalCode.APPROVAL_FAILED,
                () -> api(office).adjustCards(command.approved(new Approval("A2", "wrong password"))));
        assertThat(till(house).balances(cards.getFirst().number()).principal()).isZero();

        var done = api(office).adjustCards(command.approved(new Approval("A2", House.PASSWORD)));
        assertThat(done.good()).isEqualTo(3);
        assertThat(office.transactions().details(done.rows().getLast().number().orElseThrow()).approver()
                .orElseThrow().realName()).isEqualTo("周敏");
        assertThat(api(office).adjustCards(command)).isEqualTo(done);
    }

    @Test
    void whatIsWrongWithTheWholeIsSaidBeforeAnyRow() {
        var house = openHouse();
        var card = house.card();
        var office = office(house);
        refused(RefusalCode.FIELD_MISSING, () -> api(office).adjustCards(AdjustCards.alone(office.key(),
                what(AdjustKind.POINTS, "", List.of(new AdjustRow(card.number(), 1))), " ")));
        refused(RefusalCode.LINES_MISSING, () -> api(office).previewAdjust(what(AdjustKind.POINTS, "", List.of())));
        assertThat(refused(RefusalCode.TOO_MANY, () -> api(office).previewAdjust(what(AdjustKind.POINTS, "",
                IntStream.range(0, 2_001).mapToObj(each -> new AdjustRow("1" + each, 1)).toList()))).arguments())
                .containsEntry("max", "2000");
        var line = house.operatorWith(Map.of(Permission.ADJUSTMENT, Access.READ));
        var reader = new Till(line, line.sessions().current());
        refused(RefusalCode.NOT_PERMITTED,
                () -> run(reader, AdjustKind.POINTS, "", new AdjustRow(card.number(), 1)));
        var other = till(house, house.places().otherDesk(), "A1");
        assertThat(codes(run(other, AdjustKind.POINTS, "", new AdjustRow(card.number(), 1))))
                .containsExactly(Optional.of(RefusalCode.MEMBER_UNKNOWN));
    }

    @Test
    void aMixOfGoodAndBadKeepsTheBooksWhole() {
        var house = openHouse();
        var cards = cards(house, 30);
        var office = office(house);
        run(office, AdjustKind.PRINCIPAL, "", rows(cards.subList(0, 15), 700).toArray(AdjustRow[]::new));
        var done = run(office, AdjustKind.PRINCIPAL, "", rows(cards, -300).toArray(AdjustRow[]::new));
        assertThat(done.good()).isEqualTo(15);
        assertThat(done.taken()).isEqualTo(4_500);
        assertThat(cards.stream().mapToLong(card -> till(house).balances(card.number()).principal()).sum())
                .isEqualTo(15 * 700 - 4_500);
    }

    private Till office(House house) {
        return till(house, house.places().office(), "A1");
    }

    private static OfficeApi api(Till office) {
        return office.api(OfficeApi.class);
    }

    private static List<TestCard> cards(House house, int count) {
        return IntStream.range(0, count).mapToObj(_ -> house.card()).toList();
    }

    private static List<AdjustRow> rows(List<TestCard> cards, long each) {
        return cards.stream().map(card -> new AdjustRow(card.number(), each)).toList();
    }

    private static PreviewAdjust what(AdjustKind kind, String code, List<AdjustRow> rows) {
        return new PreviewAdjust(kind, code, rows);
    }

    private static AdjustOutcome run(Till office, AdjustKind kind, String code, AdjustRow... rows) {
        return api(office).adjustCards(AdjustCards.alone(office.key(), what(kind, code, List.of(rows)), "补登"));
    }

    private static List<Optional<RefusalCode>> codes(AdjustOutcome outcome) {
        return outcome.rows().stream().map(row -> row.refusal().map(Refusal::code)).toList();
    }
}
