package org.counterfoil.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Map;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import javafx.scene.input.KeyCode;

import org.counterfoil.client.shared.connection.ConnectionState;
import org.counterfoil.client.till.SaleStep;
import org.counterfoil.client.value.FlowStep;
import org.counterfoil.client.value.undo.VoidViewModel;
import org.counterfoil.common.ledger.TransactionKind;
import org.counterfoil.common.value.TransactionDetails;
import org.counterfoil.server.card.CardLife;
import org.counterfoil.server.testing.OnH2;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnH2
class SaleJourneyIT extends Journey {

    private static final int LAST_DIGITS = 8;

    @Autowired
    private CardLife cards;

    @Test
    void fiveKeysAfterTheScanPayAndPrint() throws IOException, InterruptedException, NotFoundException {
        var house = openHouse();
        var card = cardWith(house, 50_000);
        var desk = sellingDeskOf(house);
        desk.scan(card.number());
        desk.hands().type("100");
        desk.hands().press(KeyCode.ENTER);
        desk.awaitStep(SaleStep.Quoted.class);
        desk.hands().press(KeyCode.ENTER);
        var done = desk.awaitStep(SaleStep.Done.class).transaction();

        var paper = desk.receipt(done);
        assertThat(codeOn(paper.image())).isEqualTo(done.number());
        assertThat(String.join("", paper.texts()).replace(" ", "")).contains(done.number());
        var books = house.headquarters();
        assertThat(booked(books, done)).isEqualTo(done);
        assertThat(done.net()).isEqualTo(10_000);
        assertThat(done.card()).isEqualTo(card.number());
        assertThat(money(books, card)).isEqualTo(40_000);
    }

    @Test
    void aRechargeIsVoidedByTheEndOfItsNumberAndBothNameEachOther() throws IOException, InterruptedException {
        var house = openHouse();
        var card = cardWith(house, 5_000);
        var desk = sellingDeskOf(house);
        var books = house.headquarters();
        desk.scan(card.number());
        desk.hands().press(KeyCode.F9);
        desk.hands().type("300");
        desk.hands().press(KeyCode.ENTER);
        desk.awaitFlow(FlowStep.Confirming.class);
        desk.hands().press(KeyCode.ENTER);
        var recharge = desk.awaitFlow(FlowStep.Done.class).transaction();
        assertThat(money(books, card)).isEqualTo(35_000);

        desk.hands().press(KeyCode.ESCAPE);
        var voiding = voided(desk, recharge, card.number());

        assertThat(booked(books, recharge).voidedBy()).contains(voiding.number());
        assertThat(booked(books, voiding).voids()).contains(recharge.number());
        assertThat(money(books, card)).isEqualTo(5_000);
    }

    @Test
    void tooLittleStoredValueIsToldAndChangesNothing() throws IOException, InterruptedException {
        var house = openHouse();
        var card = cardWith(house, 5_000);
        var desk = sellingDeskOf(house);
        desk.scan(card.number());
        desk.hands().type("100");
        desk.hands().press(KeyCode.ENTER);
        desk.awaitStep(SaleStep.Quoted.class);
        desk.hands().press(KeyCode.ENTER);

        assertThat(desk.awaitSentence("储值余额不足：可用")).contains("还差").contains("50.00");
        var books = house.headquarters();
        assertThat(booked(books, TransactionKind.SPEND)).isEmpty();
        assertThat(money(books, card)).isEqualTo(5_000);
    }

    @Test
    void aCardReportedLostWhileTheCustomerPaysIsRefused() throws IOException, InterruptedException {
        var house = openHouse();
        var card = cardWith(house, 50_000);
        var desk = sellingDeskOf(house);
        desk.scan(card.number());
        desk.hands().type("100");
        desk.hands().press(KeyCode.ENTER);
        desk.awaitStep(SaleStep.Quoted.class);
        house.run(() -> cards.reportLost(house.administrator(), card.id()));
        desk.hands().press(KeyCode.ENTER);

        desk.awaitSentence("这张卡已挂失，不能使用");
        desk.awaitStep(SaleStep.Quoted.class);
        var books = house.headquarters();
        assertThat(booked(books, TransactionKind.SPEND)).isEmpty();
        assertThat(money(books, card)).isEqualTo(50_000);
    }

    @Test
    void aSpendWhoseAnswerIsLostIsRepeatedByEnterAndBookedOnce() throws IOException, InterruptedException {
        var house = openHouse();
        var card = cardWith(house, 50_000);
        var books = house.headquarters();
        try (var cable = new Cable(port)) {
            var desk = sellingDeskOf(house, cable.port());
            desk.scan(card.number());
            desk.hands().type("100");
            desk.hands().press(KeyCode.ENTER);
            desk.awaitStep(SaleStep.Quoted.class);
            cable.cutAnswersOnce(() -> !booked(books, TransactionKind.SPEND).isEmpty());
            desk.hands().press(KeyCode.ENTER);
            var sent = desk.awaitStep(SaleStep.Unanswered.class).attempt().key();
            desk.awaitSentence("连不上服务器");
            assertThat(cable.isCut()).as("it was the answer that was lost").isTrue();
            var unheard = booked(books, TransactionKind.SPEND).getFirst().number();

            desk.hands().press(KeyCode.ENTER);
            assertThat(desk.awaitStep(SaleStep.Unanswered.class).attempt().key()).isEqualTo(sent);
            cable.mend();
            desk.awaitConnection(ConnectionState.ONLINE);
            desk.hands().press(KeyCode.ENTER);
            assertThat(desk.awaitStep(SaleStep.Done.class).transaction().number()).isEqualTo(unheard);
        }
        assertThat(booked(books, TransactionKind.SPEND)).hasSize(1);
        assertThat(money(books, card)).isEqualTo(40_000);
    }

    private static TransactionDetails voided(Desk desk, TransactionDetails original, String card) {
        desk.hands().press(KeyCode.F10);
        desk.hands().type(original.number().substring(original.number().length() - LAST_DIGITS));
        desk.hands().press(KeyCode.ENTER);
        desk.awaitFlow("the original", VoidViewModel.class, flow -> flow.original().get().isPresent());
        desk.hands().scan(card);
        desk.awaitFlow("the holder", VoidViewModel.class, flow -> flow.holder().get().isPresent());
        desk.hands().type("1");
        desk.hands().press(KeyCode.ENTER);
        desk.awaitFlow(FlowStep.Confirming.class);
        desk.hands().press(KeyCode.ENTER);
        var voiding = desk.awaitFlow(FlowStep.Done.class).transaction();
        desk.awaitFlow("both linked", VoidViewModel.class, flow -> flow.original().get()
                .flatMap(TransactionDetails::voidedBy).isPresent());
        return voiding;
    }

    private static String codeOn(BufferedImage paper) throws NotFoundException {
        var width = paper.getWidth();
        var pixels = paper.getRGB(0, 0, width, paper.getHeight(), null, 0, width);
        var bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, paper.getHeight(), pixels)));
        return new MultiFormatReader().decode(bitmap, Map.of(DecodeHintType.TRY_HARDER, true)).getText();
    }
}
