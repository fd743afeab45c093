package org.counterfoil.server.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.counterfoil.server.testing.Refused.refused;

import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.counterfoil.common.card.BalanceQuery;
import org.counterfoil.common.card.MemberCard;
import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.RefusedException;
import org.counterfoil.server.organisation.MerchantTerms;
import org.counterfoil.server.testing.House;
import org.counterfoil.server.testing.Houses;
import org.counterfoil.server.testing.TestCard;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Holders' PINs. */
abstract class PinBehaviour {

    private static final String PIN = "2580";

    @Autowired
    private Houses houses;

    @Autowired
    private PinVerifier pins;

    @Autowired
    private Cards cards;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void aBalanceQueryAsksForThePinAndTakesTheRightOne() {
        var house = houses.open();
        var card = house.cardWithPin(PIN);
        refused(RefusalCode.PIN_NEEDED, () -> query(house, card, ""));
        var wrong = refused(RefusalCode.PIN_WRONG, () -> query(house, card, "0000"));
        assertThat(wrong.arguments()).containsEntry("left", "4");
        query(house, card, PIN);
    }

    @Test
    void theFifthWrongPinLocksItEvenForTheRightOne() {
        var house = houses.open();
        var card = house.cardWithPin(PIN);
        for (int wrong = 1; wrong <= 4; wrong++) {
            refused(RefusalCode.PIN_WRONG, () -> query(house, card, "0000"));
        }
        refused(RefusalCode.PIN_LOCKED, () -> query(house, card, "not even digits"));
        refused(RefusalCode.PIN_LOCKED, () -> query(house, card, PIN));
    }

    @Test
    void theRightPinForgivesTheWrongOnesBeforeIt() {
        var house = houses.open();
        var card = house.cardWithPin(PIN);
        for (int round = 0; round < 2; round++) {
            for (int wrong = 1; wrong <= 4; wrong++) {
                refused(RefusalCode.PIN_WRONG, () -> query(house, card, "0000"));
            }
            query(house, card, PIN);
        }
    }

    @Test
    void guessesSideBySideCantOutrunTheLimit() throws Exception {
        var house = houses.open();
        var card = house.cardWithPin(PIN);
        var line = house.cashier();
        var outcomes = new ArrayList<Future<RefusalCode>>();
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(1000, 1020).forEach(guess -> outcomes.add(callers.submit(() -> {
                try {
                    line.cards().balance(new BalanceQuery(card.number(), Optional.of(Integer.toString(guess))));
                    throw new AssertionError("a wrong PIN was taken");
                } catch (RefusedException refused) {
                    return refused.refusal().code();
                }
            })));
        }
        var codes = new ArrayList<RefusalCode>();
        for (var outcome : outcomes) {
            codes.add(outcome.get());
        }
        assertThat(codes).filteredOn(RefusalCode.PIN_WRONG::equals).hasSize(4);
        assertThat(codes).filteredOn(RefusalCode.PIN_LOCKED::equals).hasSize(16);
    }

    @Test
    void onlyTheTransactionsThatTheMerchantChoseAskForIt() {
        var terms = MerchantTerms.usual(houses.nextCode(), "茶行").withPinKinds(Set.of(TransactionKind.SPEND));
        var house = houses.open(terms);
        var card = house.cardWithPin(PIN);
        var shown = query(house, card, "");
        assertThat(shown.pinNeeded()).containsExactly(TransactionKind.SPEND);
    }

    @Test
    void aCardWithoutAPinIsNeverAskedForOne() {
        var house = houses.open();
        assertThat(query(house, house.card(), "").pinNeeded()).isEmpty();
    }

    @Test
    void aPinIsNeverCheckedWhereARollbackCouldGiveTheTryBack() {
        var house = houses.open();
        var card = house.cardWithPin(PIN);
        house.run(() -> {
            var held = cards.usable(card.number());
            assertThatIllegalStateException().isThrownBy(() -> new TransactionTemplate(transactions).execute(_ -> {
                pins.verify(held, TransactionKind.SPEND, Optional.of(PIN));
                return null;
            }));
        });
    }

    private static MemberCard query(House house, TestCard card, String pin) {
        return house.cashier().cards().balance(new BalanceQuery(card.number(),
                Optional.of(pin).filter(given -> !given.isEmpty())));
    }
}
