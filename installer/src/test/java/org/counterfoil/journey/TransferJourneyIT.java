package org.counterfoil.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;

import javafx.scene.input.KeyCode;

import org.counterfoil.client.value.FlowStep;
import org.counterfoil.client.value.balance.BalanceQueryViewModel;
import org.counterfoil.client.value.transfer.TransferViewModel;
import org.counterfoil.common.card.MemberCard;
import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.common.value.Leg;
import org.counterfoil.server.testing.OnH2;
import org.counterfoil.server.testing.TestCard;
import org.junit.jupiter.api.Test;

@OnH2
class TransferJourneyIT extends Journey {

    private static final String PIN = "246813";

    @Test
    void moneyGoesFromOneCardToAnotherAndBothReceiptAndBooksSayHowMuch() throws IOException, InterruptedException {
        var house = openHouse();
        var from = cardWith(house, 50_000);
        var to = cardWith(house, 1_000);
        var books = house.headquarters();
        var desk = sellingDeskOf(house);
        desk.scan(from.number());
        openTransfer(desk, from);
        scanReceiver(desk, to);
        desk.hands().type("123.45");
        desk.hands().press(KeyCode.ENTER);
        desk.awaitFlow(FlowStep.Confirming.class);
        assertThat(money(books, from)).as("nothing moves before it is confirmed").isEqualTo(50_000);
        desk.hands().press(KeyCode.ENTER);
        var done = desk.awaitFlow(FlowStep.Done.class).transaction();

        assertThat(booked(books, done)).isEqualTo(done);
        assertThat(done.legs()).filteredOn(leg -> leg.account().equals("principal")).containsExactlyInAnyOrder(
                new Leg("principal", from.number(), "money", -12_345, 50_000, 37_655),
                new Leg("principal", to.number(), "money", 12_345, 1_000, 13_345));
        assertThat(money(books, from)).isEqualTo(37_655);
        assertThat(money(books, to)).isEqualTo(13_345);
        assertThat(String.join("", desk.receipt(done).texts()).replace(" ", "")).contains("123.45");
    }

    @Test
    void moreThanTheCardHoldsIsToldAndNothingMoves() throws IOException, InterruptedException {
        var house = openHouse();
        var from = cardWith(house, 5_000);
        var to = cardWith(house, 1_000);
        var books = house.headquarters();
        var desk = sellingDeskOf(house);
        desk.scan(from.number());
        openTransfer(desk, from);
        scanReceiver(desk, to);
        desk.hands().type("50.01");
        desk.hands().press(KeyCode.ENTER);

        assertThat(desk.awaitSentence("储值余额不足")).contains("0.01");
        assertThat(booked(books, TransactionKind.TRANSFER)).isEmpty();
        assertThat(money(books, from)).isEqualTo(5_000);
        assertThat(money(books, to)).isEqualTo(1_000);
    }

    @Test
    void aBalanceIsShownForItsPinAloneAndNothingIsBookedByLooking() throws IOException, InterruptedException {
        var house = openHouse();
        var card = house.card("GOLD", Optional.of(PIN));
        var books = house.headquarters();
        var known = books.cards().find(card.number()).balances();
        var desk = sellingDeskOf(house);
        desk.hands().press(KeyCode.F2, Set.of(KeyCode.SHIFT));
        desk.awaitFlow("the balance query", BalanceQueryViewModel.class, flow -> true);
        desk.hands().scan(card.number());
        desk.awaitPin();
        desk.awaitFlow("no balance yet", BalanceQueryViewModel.class, flow -> flow.answer().get().isEmpty());
        desk.hands().type("111111");
        desk.hands().press(KeyCode.ENTER);
        desk.awaitSentence("卡密码不正确");
        desk.hands().scan(card.number());
        desk.awaitPin();
        desk.hands().type(PIN);
        desk.hands().press(KeyCode.ENTER);

        desk.awaitFlow("the balance", BalanceQueryViewModel.class, flow -> flow.answer().get()
                .map(MemberCard::balances).filter(known::equals).isPresent());
        assertThat(booked(books, TransactionKind.SPEND)).isEmpty();
    }

    private static void openTransfer(Desk desk, TestCard from) {
        desk.hands().press(KeyCode.F9, Set.of(KeyCode.SHIFT));
        desk.awaitFlow("the giver", TransferViewModel.class, flow -> flow.from().get()
                .filter(card -> card.number().equals(from.number())).isPresent());
    }

    private static void scanReceiver(Desk desk, TestCard to) {
        desk.hands().scan(to.number());
        desk.awaitFlow("the receiver", TransferViewModel.class, flow -> flow.to().get()
                .filter(card -> card.number().equals(to.number())).isPresent());
    }
}
