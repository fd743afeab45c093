package org.counterfoil.server.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterfoil.server.testing.Refused.refused;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.counterfoil.common.ledger.RequestKey;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.RefusedException;
import org.counterfoil.common.value.Spend;
import org.counterfoil.common.value.TransactionDetails;
import org.counterfoil.server.card.CardLife;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The same request again, and many at once, over HTTP. */
abstract class RepeatBehaviour extends ValueBehaviour {

    @Autowired
    private CardLife life;

    @Test
    void theSameRequestGetsTheSameAnswerWhateverHasHappenedSince() {
        var house = openHouse();
        var card = house.card();
        var till = till(house);
        till.recharge(card.number(), 10_000);
        var command = till.spending(card.number(), 1_000);
        var first = till.values().spend(command);
        var mirror = till.voiding(first);
        var voided = till.values().voidTransaction(mirror);
        house.run(() -> life.reportLost(house.administrator(), card.id()));

        assertThat(till.values().spend(command)).isEqualTo(first);
        assertThat(till.values().voidTransaction(mirror)).isEqualTo(voided);
        assertThat(till.balances(card.number()).principal()).isEqualTo(10_000);
    }

    @Test
    void aRefusalOfTheLedgerStands() {
        var house = openHouse();
        var card = house.card();
        var till = till(house);
        till.recharge(card.number(), 500);
        var command = till.spending(card.number(), 1_000);
        var first = refused(RefusalCode.BALANCE_INSUFFICIENT, () -> till.values().spend(command));
        till.recharge(card.number(), 10_000);

        var again = refused(RefusalCode.BALANCE_INSUFFICIENT, () -> till.values().spend(command));

        assertThat(again).isEqualTo(first);
        assertThat(till.balances(card.number()).principal()).isEqualTo(10_500);
    }

    @Test
    void aRefusalFromBeforeTheLedgerStandsAsWell() {
        var house = openHouse();
        var card = house.cardWithPin("4711");
        var till = till(house);
        till.recharge(card.number(), 10_000);
        var key = till.key();
        refused(RefusalCode.PIN_WRONG, () -> till.values().spend(spend(key, card.number(), "0815")));

        refused(RefusalCode.PIN_WRONG, () -> till.values().spend(spend(key, card.number(), "4711")));

        assertThat(till.balances(card.number()).principal()).isEqualTo(10_000);
        assertThat(till.values().spend(spend(till.key(), card.number(), "4711")).net()).isEqualTo(100);
    }

    @Test
    void anotherBodyUnderTheSameKeyIsRefused() {
        var house = openHouse();
        var card = house.card();
        var till = till(house);
        till.recharge(card.number(), 10_000);
        var command = till.spending(card.number(), 1_000);
        till.values().spend(command);
        var other = new Spend(command.request(), Till.amount(card.number(), 2_000), 2_000, Optional.empty(), "");
        refused(RefusalCode.SAME_REQUEST_OTHER_BODY, () -> till.values().spend(other));
        var elsewhere = till(house, house.places().office(), "A1");
        refused(RefusalCode.SAME_REQUEST_OTHER_BODY, () -> elsewhere.values().spend(command));
        assertThat(till.balances(card.number()).principal()).isEqualTo(9_000);
    }

    @Test
    void aNumberOfTheTerminalIsUsedOnce() {
        var house = openHouse();
        var card = house.card();
        var till = till(house);
        till.recharge(card.number(), 10_000);
        var command = till.spending(card.number(), 1_000);
        till.values().spend(command);
        var used = command.request();
        var key = new RequestKey(java.util.UUID.randomUUID(), used.epoch(), used.sequence(), used.clientAt());
        refused(RefusalCode.SEQUENCE_USED, () -> till.values().spend(
                new Spend(key, command.basket(), command.quotedNet(), Optional.empty(), "")));
    }

    @Test
    void thePinIsNoPartOfWhatIsCompared() {
        var house = openHouse();
        var card = house.cardWithPin("4711");
        var till = till(house);
        till.recharge(card.number(), 10_000);
        var key = till.key();
        var done = till.values().spend(spend(key, card.number(), "4711"));
        assertThat(till.values().spend(spend(key, card.number(), ""))).isEqualTo(done);
    }

    @Test
    void oneRequestSentTwiceAtOnceIsDoneOnce() {
        var house = openHouse();
        var card = house.card();
        var till = till(house);
        till.recharge(card.number(), 10_000);
        var command = till.spending(card.number(), 1_000);
        var answers = atOnce(8, _ -> till.values().spend(command));
        assertThat(answers).allMatch(Optional::isPresent);
        assertThat(answers.stream().map(Optional::get).distinct()).hasSize(1);
        assertThat(till.balances(card.number()).principal()).isEqualTo(9_000);
    }

    @Test
    void twoTerminalsNeverSpendMoreThanTheCardHolds() {
        var house = openHouse();
        var card = house.card();
        var desk = till(house);
        var office = till(house, house.places().office(), "A1");
        desk.recharge(card.number(), 1_000);
        var answers = atOnce(24, place -> (place % 2 == 0 ? desk : office).spend(card.number(), 100));
        assertThat(answers.stream().filter(Optional::isPresent)).hasSize(10);
        assertThat(desk.balances(card.number()).principal()).isZero();
    }

    private static Spend spend(RequestKey key, String card, String pin) {
        return new Spend(key, Till.amount(card, 100), 100, Optional.of(pin), "");
    }

    /** One of many callers; empty where the balance was not enough. */
    private interface Caller {
        TransactionDetails call(int place);
    }

    private static List<Optional<TransactionDetails>> atOnce(int callers, Caller caller) {
        var answers = new ArrayList<Future<Optional<TransactionDetails>>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, callers).mapToObj(place -> (Callable<Optional<TransactionDetails>>) () -> {
                try {
                    return Optional.of(caller.call(place));
                } catch (RefusedException refused) {
                    assertThat(refused.refusal().code()).isEqualTo(RefusalCode.BALANCE_INSUFFICIENT);
                    return Optional.empty();
                }
            }).forEach(call -> answers.add(threads.submit(call)));
        }
        return answers.stream().map(Future::resultNow).toList();
    }
}
