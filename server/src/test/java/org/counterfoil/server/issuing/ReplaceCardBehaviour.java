package org.counterfoil.server.issuing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterfoil.server.testing.Refused.refused;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGeneratorFactory;

import org.counterfoil.common.card.CardMove;
import org.counterfoil.common.card.CardOfMember;
import org.counterfoil.common.card.CardOperation;
import org.counterfoil.common.card.CardStatus;
import org.counterfoil.common.card.MemberListApi;
import org.counterfoil.common.issuing.ActivateCard;
import org.counterfoil.common.issuing.CancelCard;
import org.counterfoil.common.issuing.CardHolder;
import org.counterfoil.common.issuing.CardLifeApi;
import org.counterfoil.common.issuing.IdentityCheck;
import org.counterfoil.common.issuing.IssuingApi;
import org.counterfoil.common.issuing.ReplaceCard;
import org.counterfoil.common.issuing.ReportFound;
import org.counterfoil.common.issuing.ReportLost;
import org.counterfoil.common.issuing.ResetPin;
import org.counterfoil.common.member.MemberApi;
import org.counterfoil.common.member.MemberEvent;
import org.counterfoil.common.member.MemberEventKind;
import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.RefusedException;
import org.counterfoil.server.card.CardLife;
import org.counterfoil.server.testing.House;
import org.counterfoil.server.testing.TestCard;
import org.counterfoil.server.value.Till;
import org.counterfoil.server.value.ValueBehaviour;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Replacing and cancelling cards, second cards and forgotten PINs, over HTTP from the back office of headquarters. */
abstract class ReplaceCardBehaviour extends ValueBehaviour {

    private static final Optional<IdentityCheck> PASSPORT = Optional
            .of(new IdentityCheck(IdentityCheck.Kind.ID_DOCUMENT, "护照尾号 7731"));

    @Autowired
    private CardLife life;

    @Test
    void aNewCardTakesOverAndEverythingStaysWithTheMember() {
        var house = openHouse();
        var old = house.card();
        till(house).recharge(old.number(), 10_000);
        var office = office(house);
        var fresh = house.producedCard("STD", Optional.empty());
        var command = new ReplaceCard(office.key(), old.number(), fresh.number(), Optional.of("4711"),
                Optional.empty(), PASSPORT, "磨损");

        var done = life(office).replace(command);

        assertThat(done.operation()).contains(CardOperation.REPLACEMENT);
        assertThat(done.net()).isZero();
        assertThat(life(office).replace(command)).isEqualTo(done);
        var till = till(house);
        refused(RefusalCode.CARD_REPLACED, () -> till.spend(old.number(), 100));
        assertThat(till.balances(fresh.number()).principal()).isEqualTo(10_000);
        assertThat(cards(office, old)).extracting(CardOfMember::number).containsExactly(fresh.number(), old.number());
        assertThat(cards(office, old).getFirst().withPin()).isTrue();
        assertThat(history(office, old)).singleElement().satisfies(event -> {
            assertThat(event.kind()).isEqualTo(MemberEventKind.CARD_REPLACED);
            assertThat(event.card()).isEqualTo(old.number());
            assertThat(event.before()).isEqualTo("ACTIVE");
            assertThat(event.after()).isEqualTo(fresh.number());
            assertThat(event.remark()).isEqualTo("磨损");
        });
    }

    @Test
    void aCardIsReplacedByNoneButAFreshOne() {
        var house = openHouse();
        var old = house.card();
        var office = office(house);
        var lost = house.card();
        life(office).reportLost(new ReportLost(office.key(), lost.number(), Optional.empty(), PASSPORT, ""));
        var scrapped = house.producedCard("STD", Optional.empty());
        house.run(() -> life.scrap(house.administrator(), scrapped.id()));

        refused(RefusalCode.SAME_CARD, () -> replace(office, old, old.number()));
        refused(RefusalCode.CARD_ALREADY_ACTIVE, () -> replace(office, old, house.card().number()));
        refused(RefusalCode.CARD_LOST, () -> replace(office, old, lost.number()));
        refused(RefusalCode.CARD_CANCELLED, () -> replace(office, old, scrapped.number()));
        refused(RefusalCode.CARD_UNKNOWN, () -> replace(office, old, "1234"));
        refused(RefusalCode.CARD_UNKNOWN,
                () -> replace(office, old, openHouse().producedCard("STD", Optional.empty()).number()));
        refused(RefusalCode.IDENTITY_NEEDED, () -> life(office).replace(new ReplaceCard(office.key(), old.number(),
                house.producedCard("STD", Optional.empty()).number(), Optional.empty(), Optional.empty(),
                Optional.empty(), "")));

        replace(office, lost, house.producedCard("STD", Optional.empty()).number());
        var again = refused(RefusalCode.CARD_MOVE_FORBIDDEN,
                () -> replace(office, lost, house.producedCard("STD", Optional.empty()).number()));
        assertThat(again.arguments()).containsEntry("from", "REPLACED").containsEntry("to", "REPLACED");
        assertThat(cards(office, old)).extracting(CardOfMember::status).containsExactly(CardStatus.ACTIVE);
        assertThat(history(office, old)).isEmpty();
    }

    @Test
    void theLastCardIsCancelledWithABalanceOnlyByWhoeverLeavesIt() {
        var house = openHouse();
        var card = house.card();
        till(house).recharge(card.number(), 10_000);
        var office = office(house);
        var left = refused(RefusalCode.LAST_CARD_WITH_BALANCE, () -> cancel(office, card.number(), false));
        assertThat(left.arguments()).containsEntry("principal", "10000").containsEntry("points", "0");
        assertThat(cards(office, card)).extracting(CardOfMember::status).containsExactly(CardStatus.ACTIVE);

        var second = house.producedCard("STD", Optional.empty());
        office.api(IssuingApi.class).activate(new ActivateCard(office.key(), second.number(),
                new CardHolder.Known(card.memberNumber()), Optional.empty(), Optional.empty(), Optional.empty(), ""));
        cancel(office, card.number(), false);
        refused(RefusalCode.LAST_CARD_WITH_BALANCE, () -> cancel(office, second.number(), false));
        cancel(office, second.number(), true);
        refused(RefusalCode.CARD_MOVE_FORBIDDEN, () -> cancel(office, second.number(), true));

        assertThat(history(office, card)).extracting(MemberEvent::kind).containsExactly(
                MemberEventKind.CARD_CANCELLED, MemberEventKind.CARD_CANCELLED, MemberEventKind.CARD_ACTIVATED);
        assertThat(office.api(MemberListApi.class).balances(card.member()).principal()).isEqualTo(10_000);
        assertThat(cards(office, card)).extracting(CardOfMember::status).containsOnly(CardStatus.CANCELLED);
    }

    @Test
    void aHolderWhoForgotThePinGetsAnother() {
        var house = openHouse();
        var card = house.cardWithPin("4711");
        var office = office(house);
        refused(RefusalCode.IDENTITY_NEEDED, () -> life(office)
                .resetPin(new ResetPin(office.key(), card.number(), "2468", Optional.empty(), "")));
        refused(RefusalCode.PIN_MALFORMED, () -> life(office)
                .resetPin(new ResetPin(office.key(), card.number(), "24x8", PASSPORT, "")));

        var done = life(office).resetPin(new ResetPin(office.key(), card.number(), "2468", PASSPORT, ""));

        assertThat(done.operation()).contains(CardOperation.PIN_RESET);
        var till = till(house);
        refused(RefusalCode.PIN_WRONG, () -> life(till).reportLost(
                new ReportLost(till.key(), card.number(), Optional.of("4711"), Optional.empty(), "")));
        life(till).reportLost(new ReportLost(till.key(), card.number(), Optional.of("2468"), Optional.empty(), ""));
        assertThat(history(office, card)).extracting(MemberEvent::kind).containsExactly(MemberEventKind.CARD_LOST,
                MemberEventKind.PIN_RESET);
        assertThat(history(office, card).getLast().after()).isEmpty();
    }

    @Test
    void anotherMerchantsCardIsUnknown() {
        var card = openHouse().card();
        var stranger = openHouse();
        var office = office(stranger);
        refused(RefusalCode.CARD_UNKNOWN,
                () -> replace(office, card, stranger.producedCard("STD", Optional.empty()).number()));
        refused(RefusalCode.CARD_UNKNOWN, () -> cancel(office, card.number(), true));
        refused(RefusalCode.CARD_UNKNOWN, () -> life(office)
                .resetPin(new ResetPin(office.key(), card.number(), "2468", PASSPORT, "")));
    }

    /** What the doors answer, over and over, is what a table of a few lines says. */
    @Test
    void randomSequencesOfMovesGoWhereTheModelSays() {
        var house = openHouse();
        var office = office(house);
        var model = new EnumMap<CardStatus, Map<CardMove, CardStatus>>(CardStatus.class);
        model.put(CardStatus.ACTIVE, Map.of(CardMove.REPORT_LOST, CardStatus.LOST, CardMove.REPLACE,
                CardStatus.REPLACED, CardMove.CANCEL, CardStatus.CANCELLED, CardMove.RESET_PIN, CardStatus.ACTIVE));
        model.put(CardStatus.LOST, Map.of(CardMove.REPORT_FOUND, CardStatus.ACTIVE, CardMove.REPLACE,
                CardStatus.REPLACED, CardMove.CANCEL, CardStatus.CANCELLED));
        var moves = List.of(CardMove.REPORT_LOST, CardMove.REPORT_FOUND, CardMove.REPLACE, CardMove.CANCEL,
                CardMove.RESET_PIN, CardMove.REPORT_LOST, CardMove.REPORT_FOUND);
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(20_260_302);
        for (var sequence = 0; sequence < 10; sequence++) {
            var card = house.card();
            var state = CardStatus.ACTIVE;
            var told = new ArrayList<CardMove>();
            for (var step = 0; step < 7; step++) {
                var move = moves.get(random.nextInt(moves.size()));
                var expected = Optional.ofNullable(model.getOrDefault(state, Map.of()).get(move));
                assertThat(moved(house, office, card, move)).as(state + " " + move).isEqualTo(expected.isPresent());
                expected.ifPresent(_ -> told.add(move));
                state = expected.orElse(state);
                assertThat(cards(office, card)).filteredOn(shown -> shown.number().equals(card.number()))
                        .extracting(CardOfMember::status).containsExactly(state);
            }
            assertThat(history(office, card)).hasSize(told.size());
        }
    }

    private static boolean moved(House house, Till office, TestCard card, CardMove move) {
        try {
            switch (move) {
                case REPORT_LOST -> life(office).reportLost(
                        new ReportLost(office.key(), card.number(), Optional.empty(), PASSPORT, ""));
                case REPORT_FOUND -> life(office).reportFound(
                        new ReportFound(office.key(), card.number(), Optional.empty(), PASSPORT, ""));
                case REPLACE -> replace(office, card, house.producedCard("STD", Optional.empty()).number());
                case CANCEL -> cancel(office, card.number(), false);
                default -> life(office).resetPin(new ResetPin(office.key(), card.number(), "2468", PASSPORT, ""));
            }
            return true;
        } catch (RefusedException refused) {
            assertThat(refused.refusal().code()).isEqualTo(RefusalCode.CARD_MOVE_FORBIDDEN);
            return false;
        }
    }

    private Till office(House house) {
        return till(house, house.places().office(), "A1");
    }

    private static CardLifeApi life(Till till) {
        return till.api(CardLifeApi.class);
    }

    private static void replace(Till office, TestCard old, String fresh) {
        life(office).replace(new ReplaceCard(office.key(), old.number(), fresh, Optional.empty(), Optional.empty(),
                PASSPORT, ""));
    }

    private static void cancel(Till office, String card, boolean leave) {
        life(office).cancel(new CancelCard(office.key(), card, leave, Optional.empty(), PASSPORT, ""));
    }

    private static List<CardOfMember> cards(Till office, TestCard card) {
        return office.api(MemberListApi.class).cards(card.member());
    }

    private static List<MemberEvent> history(Till office, TestCard card) {
        return office.api(MemberApi.class)
                .history(card.member(), new PageWanted(Optional.empty(), true, Optional.empty(), 50)).rows();
    }
}
