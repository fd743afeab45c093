package org.counterfoil.server.issuing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterfoil.server.testing.Refused.refused;

import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.counterfoil.common.card.CardOperation;
import org.counterfoil.common.card.CardStatus;
import org.counterfoil.common.issuing.CardLifeApi;
import org.counterfoil.common.issuing.IdentityCheck;
import org.counterfoil.common.issuing.ReportFound;
import org.counterfoil.common.issuing.ReportLost;
import org.counterfoil.common.ledger.RequestKey;
import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.shared.RefusedException;
import org.counterfoil.server.testing.TestCard;
import org.counterfoil.server.value.Till;
import org.counterfoil.server.value.ValueBehaviour;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reporting cards lost and found, over HTTP. */
abstract class CardLifeBehaviour extends ValueBehaviour {

    private static final String PIN = "4711";
    private static final Optional<IdentityCheck> PASSPORT = Optional
            .of(new IdentityCheck(IdentityCheck.Kind.ID_DOCUMENT, "护照尾号 7731"));

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aLostCardBuysNothingUntilItIsFoundAndBothStandInTheBooks() {
        var house = openHouse();
        var card = house.cardWithPin(PIN);
        var till = till(house);
        till.recharge(card.number(), 10_000);

        var lost = life(till).reportLost(lost(till.key(), card, PIN));
        refused(RefusalCode.CARD_LOST, () -> till.spend(card.number(), 100));
        assertThat(refused(RefusalCode.CARD_MOVE_FORBIDDEN,
                () -> life(till).reportLost(lost(till.key(), card, PIN))).arguments())
                .containsEntry("from", "LOST").containsEntry("to", "LOST");
        var found = life(till).reportFound(found(till.key(), card, PIN));

        assertThat(lost.kind()).isEqualTo(TransactionKind.CARD_OPERATION);
        assertThat(lost.operation()).contains(CardOperation.LOSS);
        assertThat(lost.remark()).isEqualTo("来电");
        assertThat(lost.after("principal")).contains(10_000L);
        assertThat(found.operation()).contains(CardOperation.FOUND);
        assertThat(till.transactions().details(found.number())).isEqualTo(found);
        assertThat(house.cashier().cards().find(card.number()).status()).isEqualTo(CardStatus.ACTIVE);
        refused(RefusalCode.CARD_MOVE_FORBIDDEN, () -> life(till).reportFound(found(till.key(), card, PIN)));
    }

    @Test
    void aReportThatComesAgainGetsItsFirstAnswerAndMovesNothing() {
        var house = openHouse();
        var card = house.cardWithPin(PIN);
        var till = till(house);
        var report = lost(till.key(), card, PIN);
        var first = life(till).reportLost(report);
        life(till).reportFound(found(till.key(), card, PIN));

        assertThat(life(till).reportLost(report)).isEqualTo(first);
        assertThat(house.cashier().cards().find(card.number()).status()).isEqualTo(CardStatus.ACTIVE);
        refused(RefusalCode.SAME_REQUEST_OTHER_BODY,
                () -> life(till).reportLost(lost(report.request(), house.cardWithPin(PIN), PIN)));
    }

    @Test
    void triesAtThePinCountAndAWrongOneStandsForItsRequest() {
        var house = openHouse();
        var card = house.cardWithPin(PIN);
        var till = till(house);
        var key = till.key();
        var wrong = refused(RefusalCode.PIN_WRONG, () -> life(till).reportLost(lost(key, card, "0000")));
        assertThat(wrong.arguments()).containsEntry("left", "4");
        refused(RefusalCode.PIN_WRONG, () -> life(till).reportLost(lost(key, card, PIN)));
        refused(RefusalCode.PIN_NEEDED, () -> life(till).reportLost(
                new ReportLost(till.key(), card.number(), Optional.empty(), Optional.empty(), "")));
        var next = refused(RefusalCode.PIN_WRONG, () -> life(till).reportLost(lost(till.key(), card, "0001")));
        assertThat(next.arguments()).containsEntry("left", "3");
    }

    @Test
    void anIdentityCheckStandsForThePinAndGoesToTheOperatorLog() {
        var house = openHouse();
        var card = house.card();
        var till = till(house);
        refused(RefusalCode.IDENTITY_NEEDED, () -> life(till).reportLost(
                new ReportLost(till.key(), card.number(), Optional.empty(), Optional.empty(), "")));
        refused(RefusalCode.BAD_REQUEST, () -> life(till).reportLost(new ReportLost(till.key(), card.number(),
                Optional.empty(), Optional.of(new IdentityCheck(IdentityCheck.Kind.PHOTO, " ")), "")));

        life(till).reportLost(checked(till, card));

        assertThat(jdbc.sql("select value_after from operator_log where merchant_id = ? and action = 'identity-check'")
                .param(house.merchant()).query(String.class).list()).containsExactly("id-document: 护照尾号 7731");
    }

    @Test
    void whoMayNotStateAnIdentityCheckNeedsThePin() {
        var house = openHouse();
        var line = house.operatorWith(Map.of(Permission.CARD_LIFE, Access.WRITE));
        var till = new Till(line, line.sessions().current());
        var card = house.cardWithPin(PIN);

        refused(RefusalCode.NOT_PERMITTED, () -> life(till).reportLost(checked(till, card)));

        assertThat(life(till).reportLost(lost(till.key(), card, PIN)).operation()).contains(CardOperation.LOSS);
    }

    @Test
    void aReportAmongSpendsIsDoneAtOnceAndNothingIsSpentAfterIt() throws Exception {
        var house = openHouse();
        var card = house.card();
        var till = till(house);
        till.recharge(card.number(), 100_000);
        var begun = new CountDownLatch(4);
        var spends = new ArrayList<Future<Boolean>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var caller = 0; caller < 8; caller++) {
                spends.add(threads.submit(() -> spendUntilLost(till, card, begun)));
            }
            begun.await();
            life(till).reportLost(checked(till, card));
            var left = till.balances(card.number()).principal();
            for (var spend : spends) {
                assertThat(spend.get()).isTrue();
            }
            assertThat(till.balances(card.number()).principal()).isEqualTo(left);
        }
    }

    /** Whether it ended because the card was lost. */
    private static boolean spendUntilLost(Till till, TestCard card, CountDownLatch begun) {
        for (var round = 0; round < 1_000; round++) {
            try {
                till.spend(card.number(), 1);
                begun.countDown();
            } catch (RefusedException refused) {
                return refused.refusal().code() == RefusalCode.CARD_LOST;
            }
        }
        return false;
    }

    private static CardLifeApi life(Till till) {
        return till.api(CardLifeApi.class);
    }

    private static ReportLost lost(RequestKey key, TestCard card, String pin) {
        return new ReportLost(key, card.number(), Optional.of(pin), Optional.empty(), "来电");
    }

    private static ReportLost checked(Till till, TestCard card) {
        return new ReportLost(till.key(), card.number(), Optional.empty(), PASSPORT, "");
    }

    private static ReportFound found(RequestKey key, TestCard card, String pin) {
        return new ReportFound(key, card.number(), Optional.of(pin), Optional.empty(), "");
    }
}
