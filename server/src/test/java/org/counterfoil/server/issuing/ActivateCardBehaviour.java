package org.counterfoil.server.issuing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterfoil.server.testing.Refused.refused;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.counterfoil.common.card.BalanceQuery;
import org.counterfoil.common.card.CardApi;
import org.counterfoil.common.card.CardOperation;
import org.counterfoil.common.card.CardStatus;
import org.counterfoil.common.issuing.ActivateCard;
import org.counterfoil.common.issuing.Activation;
import org.counterfoil.common.issuing.CardHolder;
import org.counterfoil.common.issuing.IssuingApi;
import org.counterfoil.common.issuing.OpeningRecharge;
import org.counterfoil.common.ledger.LedgerProofsApi;
import org.counterfoil.common.ledger.RequestKey;
import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.common.marketing.RechargeTier;
import org.counterfoil.common.member.Sex;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.RefusedException;
import org.counterfoil.common.value.AdjustedAsset;
import org.counterfoil.common.value.Tender;
import org.counterfoil.common.value.TransactionFilter;
import org.counterfoil.common.value.TransactionRow;
import org.counterfoil.common.card.CardKind;
import org.counterfoil.server.card.CardLife;
import org.counterfoil.server.card.CardStock;
import org.counterfoil.server.ledger.ConsumptionOrder;
import org.counterfoil.server.ledger.FedTransaction;
import org.counterfoil.server.ledger.LedgerFeed;
import org.counterfoil.server.ledger.QuotaKind;
import org.counterfoil.server.marketing.PricingTerms;
import org.counterfoil.server.testing.House;
import org.counterfoil.server.testing.TestCard;
import org.counterfoil.server.value.Till;
import org.counterfoil.server.value.ValueBehaviour;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Activating cards, over HTTP. */
abstract class ActivateCardBehaviour extends ValueBehaviour {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final PricingTerms TEN_FOR_A_HUNDRED = new PricingTerms(100, "充值赠送",
            List.of(new RechargeTier(10_000, 1_000)), ConsumptionOrder.PROPORTIONAL, 30);
    private static final OpeningRecharge HUNDRED = new OpeningRecharge(10_000, Tender.CASH, 1_000);

    @Autowired
    private CardStock stock;
    @Autowired
    private CardLife life;
    @Autowired
    private LedgerFeed feed;

    @Test
    void aNewMembersCardIsActivatedTogetherWithWhatIsPaidIn() {
        var house = houseWithBonus();
        var card = produced(house);
        var till = till(house);

        var done = issuing(till).activate(newcomer(till.key(), card, "139 0000 0001", HUNDRED));

        assertThat(done.operation().kind()).isEqualTo(TransactionKind.CARD_OPERATION);
        assertThat(done.operation().operation()).contains(CardOperation.ACTIVATION);
        assertThat(done.operation().net()).isZero();
        assertThat(done.operation().card()).isEqualTo(card);
        assertThat(done.operation().after("principal")).contains(0L);
        var recharge = done.recharge().orElseThrow();
        assertThat(recharge.kind()).isEqualTo(TransactionKind.RECHARGE);
        assertThat(recharge.net()).isEqualTo(10_000);
        assertThat(recharge.bonus()).isEqualTo(1_000);
        var shown = till.api(CardApi.class).find("13900000001");
        assertThat(shown.number()).isEqualTo(card);
        assertThat(shown.status()).isEqualTo(CardStatus.ACTIVE);
        assertThat(shown.expires()).contains(TODAY.plusYears(1));
        assertThat(shown.member().name()).isEqualTo("阮氏明");
        assertThat(shown.member().number()).matches("M%04d\\d{8}".formatted(house.merchant()));
        assertThat(shown.member().level().code()).isEqualTo("GOLD");
        assertHolds(shown.balances(), 10_000, 1_000, 0);
    }

    @Test
    void itStandsInTheBooksInListsInTheFeedAndCanBeSpentAndVoided() {
        var house = houseWithBonus();
        var card = produced(house);
        var till = till(house);
        var done = issuing(till).activate(newcomer(till.key(), card, "", HUNDRED));

        assertThat(rows(till, Set.of(TransactionKind.CARD_OPERATION), card)).singleElement()
                .satisfies(row -> {
                    assertThat(row.number()).isEqualTo(done.operation().number());
                    assertThat(row.operation()).contains(CardOperation.ACTIVATION);
                    assertThat(row.member()).isEqualTo("阮氏明");
                });
        assertThat(rows(till, Set.of(), card)).hasSize(2);
        for (var one : List.of(done.operation(), done.recharge().orElseThrow())) {
            assertThat(till.transactions().details(one.number())).isEqualTo(one);
        }
        assertThat(fed(house)).extracting(FedTransaction::kind).contains(TransactionKind.CARD_OPERATION,
                TransactionKind.RECHARGE);
        refused(RefusalCode.TRANSACTION_NOT_VOIDABLE, () -> till.voids(done.operation()));
        till.voids(done.recharge().orElseThrow());
        var proofs = house.headquarters().api(LedgerProofsApi.class).run();
        assertThat(proofs.findings()).as(proofs.toString()).isZero();
    }

    @Test
    void aMemberGetsASecondCard() {
        var house = openHouse();
        var first = house.card("GOLD", Optional.empty());
        var card = produced(house);
        var till = till(house);

        var done = issuing(till).activate(known(till.key(), card, first.memberNumber()));

        assertThat(done.recharge()).isEmpty();
        assertThat(house.cashier().cards().find(card).member().number()).isEqualTo(first.memberNumber());
    }

    @Test
    void theSameRequestGetsItsFirstAnswerAndAnotherBodyIsRefused() {
        var house = houseWithBonus();
        var card = produced(house);
        var till = till(house);
        var command = newcomer(till.key(), card, "13900000002", HUNDRED);
        var first = issuing(till).activate(command);
        till.adjust(card, AdjustedAsset.BONUS, 500);

        assertThat(issuing(till).activate(command)).isEqualTo(first);
        refused(RefusalCode.SAME_REQUEST_OTHER_BODY,
                () -> issuing(till).activate(newcomer(command.request(), card, "13900000003", HUNDRED)));
        refused(RefusalCode.CARD_ALREADY_ACTIVE,
                () -> issuing(till).activate(newcomer(till.key(), card, "13900000003", HUNDRED)));
        assertThat(rows(till, Set.of(TransactionKind.RECHARGE), card)).hasSize(1);
    }

    @Test
    void whatIsRefusedLeavesNeitherMemberNorCardAndStaysRefused() {
        var house = houses.open();
        lay(house, TEN_FOR_A_HUNDRED);
        var card = produced(house);
        var till = till(house);
        var command = newcomer(till.key(), card, "13900000004", HUNDRED);

        refused(RefusalCode.STORE_QUOTA_EXHAUSTED, () -> issuing(till).activate(command));
        refused(RefusalCode.CARD_NOT_ACTIVATED, () -> till.balances(card));
        refused(RefusalCode.CARD_UNKNOWN, () -> till.balances("13900000004"));
        grant(house, house.merchant(), QuotaKind.RECHARGE, 10_000);

        refused(RefusalCode.STORE_QUOTA_EXHAUSTED, () -> issuing(till).activate(command));
        var again = newcomer(till.key(), card, "13900000004", HUNDRED);
        assertThat(issuing(till).activate(again).recharge()).isPresent();
    }

    @Test
    void ofManyDesksThatActivateOneCardAtOnceExactlyOneSucceeds() {
        var house = houseWithBonus();
        var card = produced(house);
        var tills = List.of(till(house), till(house, house.places().desk(), "M1"),
                till(house, house.places().office(), "A1"));
        var answers = atOnce(12, place -> issuing(tills.get(place % 3)).activate(
                newcomer(tills.get(place % 3).key(), card, "1390000010" + place % 10, HUNDRED)));

        assertThat(answers.stream().flatMap(answer -> answer.done().stream())).hasSize(1);
        assertThat(answers.stream().flatMap(answer -> answer.refusal().stream()).map(Refusal::code))
                .hasSize(11).allMatch(RefusalCode.CARD_ALREADY_ACTIVE::equals);
        assertHolds(tills.getFirst().balances(card), 10_000, 1_000, 0);
    }

    @Test
    void oneRequestSentManyTimesAtOnceIsDoneOnce() {
        var house = houseWithBonus();
        var card = produced(house);
        var till = till(house);
        var command = newcomer(till.key(), card, "13900000005", HUNDRED);

        var answers = atOnce(8, _ -> issuing(till).activate(command));

        assertThat(answers).allMatch(answer -> answer.done().isPresent());
        assertThat(new HashSet<>(answers)).hasSize(1);
        assertThat(rows(till, Set.of(), card)).hasSize(2);
    }

    @Test
    void newcomersAtOnceGetNumbersOfTheirOwnAndNeverTheSamePhone() {
        var house = houseWithBonus();
        var till = till(house);
        var cards = IntStream.range(0, 6).mapToObj(_ -> produced(house)).toList();

        var answers = atOnce(6, place -> issuing(till)
                .activate(newcomer(till.key(), cards.get(place), place < 3 ? "13900000006" : "", HUNDRED)));

        assertThat(answers.stream().flatMap(answer -> answer.done().stream())).hasSize(4);
        assertThat(answers.stream().flatMap(answer -> answer.refusal().stream()).map(Refusal::code))
                .containsExactly(RefusalCode.PHONE_TAKEN, RefusalCode.PHONE_TAKEN);
    }

    @Test
    void cardsInOtherStatesAndBadLastDaysAreRefused() {
        var house = openHouse();
        var till = till(house);
        var lost = house.card();
        house.run(() -> life.reportLost(house.administrator(), lost.id()));
        var scrapped = house.producedCard("STD", Optional.empty());
        house.run(() -> life.scrap(house.administrator(), scrapped.id()));
        var over = new ActivateCard(till.key(), produced(house), new CardHolder.Known(lost.memberNumber()),
                Optional.of(TODAY.minusDays(1)), Optional.empty(), Optional.empty(), "");

        refused(RefusalCode.CARD_UNKNOWN, () -> activate(till, "99", lost.memberNumber()));
        refused(RefusalCode.CARD_LOST, () -> activate(till, lost.number(), lost.memberNumber()));
        refused(RefusalCode.CARD_CANCELLED, () -> activate(till, scrapped.number(), lost.memberNumber()));
        refused(RefusalCode.CARD_EXPIRED, () -> issuing(till).activate(over));
        refused(RefusalCode.CARD_UNKNOWN, () -> activate(till(houses.open()), produced(house), lost.memberNumber()));
    }

    @Test
    void holdersWhoCantBeAreRefused() {
        var house = openHouse();
        var till = till(house);
        var card = produced(house);
        var member = house.card();

        refused(RefusalCode.MEMBER_UNKNOWN, () -> activate(till, card, "M0"));
        refused(RefusalCode.PHONE_MALFORMED, () -> issuing(till).activate(newcomer(till.key(), card, "12a", null)));
        var taken = refused(RefusalCode.PHONE_TAKEN,
                () -> issuing(till).activate(newcomer(till.key(), card, member.phone(), null)));
        assertThat(taken.arguments()).containsEntry("member", member.memberNumber());
        refused(RefusalCode.NAME_MISSING, () -> issuing(till).activate(command(till.key(), card,
                new CardHolder.Newcomer(" ", "", Sex.UNKNOWN, Optional.empty(), "STD"), Optional.empty(), null)));
        refused(RefusalCode.LEVEL_UNKNOWN, () -> issuing(till).activate(command(till.key(), card,
                new CardHolder.Newcomer("何平", "", Sex.UNKNOWN, Optional.empty(), "NONE"), Optional.empty(), null)));
    }

    @Test
    void theOpeningRechargeKeepsTheRulesOfEveryRecharge() {
        var house = houseWithBonus();
        var till = till(house);
        var card = produced(house);
        var bearer = house.as(() -> {
            var type = stock.addType("不记名卡", CardKind.BARCODE, false);
            stock.produce("7711" + house.merchant(), type, Optional.empty());
            return "7711" + house.merchant();
        });

        refused(RefusalCode.AMOUNT_NOT_POSITIVE, () -> open(till, card, new OpeningRecharge(0, Tender.CASH, 0)));
        refused(RefusalCode.QUOTE_CHANGED, () -> open(till, card, new OpeningRecharge(10_000, Tender.CASH, 0)));
        refused(RefusalCode.TENDER_UNKNOWN, () -> open(till, card, new OpeningRecharge(100, Tender.POINTS, 0)));
        refused(RefusalCode.OVER_CARD_LIMIT,
                () -> open(till, bearer, new OpeningRecharge(100_000, Tender.CASH, 1_000)));
        assertThat(open(till, bearer, new OpeningRecharge(99_000, Tender.CASH, 1_000)).recharge()).isPresent();
    }

    @Test
    void whoMayNotRechargeMayNotDoItByTheWayOfANewCard() {
        var house = houseWithBonus();
        var line = house.operatorWith(Map.of(Permission.CARD_ACTIVATE, Access.WRITE));
        var session = line.sessions().current();
        var till = new Till(line, session);
        var card = produced(house);

        refused(RefusalCode.NOT_PERMITTED, () -> open(till, card, HUNDRED));
        assertThat(open(till, card, null).recharge()).isEmpty();
    }

    @Test
    void theHoldersFirstPinIsTheOneThatCounts() {
        var house = openHouse();
        var till = till(house);
        var card = house.producedCard("STD", Optional.of("0000"));
        refused(RefusalCode.PIN_MALFORMED, () -> issuing(till).activate(withPin(till.key(), card, "12x4")));

        issuing(till).activate(withPin(till.key(), card, "4711"));

        var cards = house.cashier().cards();
        refused(RefusalCode.PIN_WRONG, () -> cards.balance(new BalanceQuery(card.number(), Optional.of("0000"))));
        assertThat(cards.balance(new BalanceQuery(card.number(), Optional.of("4711"))).status())
                .isEqualTo(CardStatus.ACTIVE);
    }

    private House houseWithBonus() {
        var house = openHouse();
        lay(house, TEN_FOR_A_HUNDRED);
        return house;
    }

    private static String produced(House house) {
        return house.producedCard("STD", Optional.empty()).number();
    }

    private static IssuingApi issuing(Till till) {
        return till.api(IssuingApi.class);
    }

    private static Activation activate(Till till, String card, String member) {
        return issuing(till).activate(known(till.key(), card, member));
    }

    private static Activation open(Till till, String card, OpeningRecharge recharge) {
        return issuing(till).activate(newcomer(till.key(), card, "", recharge));
    }

    private static ActivateCard known(RequestKey key, String card, String member) {
        return command(key, card, new CardHolder.Known(member), Optional.empty(), null);
    }

    private static ActivateCard withPin(RequestKey key, TestCard card, String pin) {
        return command(key, card.number(), new CardHolder.Known(card.memberNumber()), Optional.of(pin), null);
    }

    private static ActivateCard newcomer(RequestKey key, String card, String phone, OpeningRecharge recharge) {
        return command(key, card, new CardHolder.Newcomer("阮氏明", phone, Sex.FEMALE,
                Optional.of(LocalDate.of(1990, 2, 28)), "GOLD"), Optional.empty(), recharge);
    }

    private static ActivateCard command(RequestKey key, String card, CardHolder holder, Optional<String> pin,
            OpeningRecharge recharge) {
        return new ActivateCard(key, card, holder, Optional.of(TODAY.plusYears(1)), pin,
                Optional.ofNullable(recharge), "开卡");
    }

    private static List<TransactionRow> rows(Till till, Set<TransactionKind> kinds, String card) {
        return till.transactions().list(new TransactionFilter(TODAY, TODAY, kinds, card, false, Optional.empty(), 50))
                .rows();
    }

    private List<FedTransaction> fed(House house) {
        var consumer = "activation-" + UUID.randomUUID();
        var seen = new ArrayList<FedTransaction>();
        var handed = 1;
        while (handed > 0) {
            handed = feed.consume(consumer, 1_000, seen::addAll);
        }
        return seen.stream().filter(one -> one.merchant() == house.merchant()).toList();
    }

    /** What one of many callers was answered. */
    private record Answer(Optional<Activation> done, Optional<Refusal> refusal) {}

    private interface Call {
        Activation at(int place);
    }

    private static List<Answer> atOnce(int callers, Call call) {
        var answers = new ArrayList<Future<Answer>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, callers).mapToObj(place -> (Callable<Answer>) () -> {
                try {
                    return new Answer(Optional.of(call.at(place)), Optional.empty());
                } catch (RefusedException refused) {
                    return new Answer(Optional.empty(), Optional.of(refused.refusal()));
                }
            }).forEach(one -> answers.add(threads.submit(one)));
        }
        return answers.stream().map(Future::resultNow).toList();
    }
}
