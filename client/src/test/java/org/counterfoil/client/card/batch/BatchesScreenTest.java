package org.counterfoil.client.card.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.TimeUnit;

import javafx.scene.input.KeyCode;

import org.counterfoil.client.OfficeDesk;
import org.counterfoil.client.pictures.Played;
import org.counterfoil.client.pictures.SampleBatches;
import org.counterfoil.client.pictures.SampleCards;
import org.counterfoil.client.pictures.Sitting;
import org.counterfoil.client.shared.theme.Theme;
import org.counterfoil.common.card.CardBatchApi;
import org.counterfoil.common.card.CardBatchState;
import org.counterfoil.common.card.CardNumberFormat;
import org.counterfoil.common.card.CardTypeApi;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Language;
import org.counterfoil.common.shared.Permission;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Having cards made, by the keyboard. Row 0 is produced, 1 has its file, 2 waits for it, 3 is being made. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class BatchesScreenTest {

    private final Sitting sitting = new Sitting(Language.EN, Theme.LIGHT);
    private final SampleCards cards = new SampleCards(sitting);
    private final SampleBatches batches = new SampleBatches(sitting, cards);
    private final Played apis = new Played().with(CardTypeApi.class, cards).with(CardBatchApi.class, batches);
    private OfficeDesk desk;

    @BeforeEach
    void open() {
        desk = new OfficeDesk(sitting.administrator(apis), BatchesScreen::new);
    }

    @AfterEach
    void shut() {
        desk.close();
    }

    @Test
    void cardsAreAskedForFromTheNextFreeSerialOn() {
        desk.fire("#action-add");
        desk.awaitWords("1873000000062001");
        desk.tabTo("firstSerial");
        assertThat(desk.typed("firstSerial")).isEqualTo("62,001");
        desk.tabTo("count");
        desk.hands().type("500");
        desk.hands().press(KeyCode.ENTER);
        desk.awaitWords("500 cards are being made in the background");
        assertThat(batches.batch(5).first()).isEqualTo("1873000000062001");
        assertThat(batches.batch(5).last()).isEqualTo("1873000000062500");
    }

    @Test
    void aRangeThatIsTakenIsToldAtItsFieldWithTheBatchInTheWay() {
        desk.fire("#action-add");
        desk.tabTo("firstSerial");
        desk.hands().type("9000");
        desk.tabTo("count");
        desk.hands().type("10");
        desk.hands().press(KeyCode.ENTER);
        desk.awaitCursor("firstSerial");
        desk.awaitWords("Batch 1 is in the way: it has the numbers 1873000000000001 to 1873000000010000");
    }

    @Test
    void theFileIsWrittenThenTheBatchIsConfirmedByItsNumber() {
        desk.details(2);
        assertThat(desk.offers("Confirm as produced")).isFalse();
        desk.hands().click("Write the file");
        desk.awaitWords("Once more");
        desk.hands().press(KeyCode.ENTER);
        desk.awaitWords("Fetch it from the download centre, then confirm");
        assertThat(batches.jobs().newest().kind()).isEqualTo("write-card-batch");
        assertThat(batches.password()).as("everybody can open it").isEmpty();
        assertThat(batches.jobs().layout(batches.jobs().newest()).columns()).extracting("key")
                .containsExactly("number", "track", "pin", "face-value", "expires");
        desk.details(2);
        desk.hands().click("Confirm as produced");
        desk.awaitCursor("agree-words");
        desk.awaitWords("The file and the PINs in it are thrown away");
        desk.hands().type("3");
        desk.hands().press(KeyCode.ENTER);
        desk.awaitWords("its cards can be activated");
        assertThat(batches.batch(3).state()).isEqualTo(CardBatchState.PRODUCED);
    }

    @Test
    void thePasswordOfTheFileIsTypedTwice() {
        desk.details(2);
        desk.hands().click("Write the file");
        desk.awaitWords("Once more");
        desk.hands().type("spring 2026");
        desk.hands().press(KeyCode.TAB);
        desk.hands().type("spring 2025");
        desk.hands().press(KeyCode.ENTER);
        desk.awaitWords("This is not the password above");
        assertThat(batches.password()).isEmpty();
        desk.hands().press(KeyCode.END);
        desk.hands().press(KeyCode.BACK_SPACE);
        desk.hands().type("6");
        desk.hands().press(KeyCode.ENTER);
        desk.awaitWords("Fetch it from the download centre");
        assertThat(batches.password()).contains("spring 2026");
    }

    @Test
    void aBatchIsWithdrawnByItsNumberAndToldWhatBecomesOfItsCards() {
        desk.details(1);
        desk.hands().click("Withdraw");
        desk.awaitCursor("agree-words");
        desk.awaitWords("the numbers 1873000000010001 to 1873000000012000 are free for other cards");
        desk.hands().type("2");
        desk.hands().press(KeyCode.ENTER);
        desk.awaitWords("Batch 2 is withdrawn");
        assertThat(batches.batch(2).state()).isEqualTo(CardBatchState.WITHDRAWN);
    }

    @Test
    void onlyCardsThatAreMadeAndTakeANumberAreOfferedToBeWritten() {
        desk.details(0);
        assertThat(desk.offers("Write its cards")).isTrue();
        desk.hands().press(KeyCode.ESCAPE);
        desk.awaitAbsence(".drawer");
        desk.details(1);
        assertThat(desk.offers("Write its cards")).as("not yet produced").isFalse();
    }

    @Test
    void theCardsOfAProducedBatchAreScrappedWithIt() {
        desk.details(0);
        desk.hands().click("Withdraw");
        desk.awaitWords("Its 10,000 cards are scrapped for good");
    }

    @Test
    void theListIsCarriedAwayAsItStands() {
        desk.fire("#action-export");
        desk.hands().press(KeyCode.ENTER);
        desk.awaitWords("ownload");
        assertThat(batches.jobs().newest().kind()).isEqualTo("export-card-batches");
    }

    @Test
    void whatWasStoppedGoesOn() {
        desk.awaitWords("Making, 42%");
        desk.details(3);
        assertThat(desk.offers("Write the file")).isFalse();
        desk.hands().click("Go on making");
        desk.awaitWords("goes on being made");
        assertThat(batches.jobs().newest().kind()).isEqualTo("make-card-batch");
    }

    @Test
    void theNumberFormatIsChangedAndTheNextNumberShown() {
        desk.fire("#action-numbers");
        desk.awaitCursor("prefix");
        desk.hands().type("8600");
        desk.tabTo("digits");
        desk.hands().type("12");
        desk.hands().press(KeyCode.ENTER);
        desk.awaitWords("numbers are like 860000000001");
        assertThat(batches.format()).isEqualTo(new CardNumberFormat("8600", 12, false));
    }

    @Test
    void whatIsProducedStaysAsItIs() {
        desk.details(0);
        assertThat(desk.offers("Write the file")).isFalse();
        assertThat(desk.offers("Confirm as produced")).isFalse();
    }

    @Test
    void whoMayOnlyReadChangesNothing() {
        desk.close();
        desk = new OfficeDesk(sitting.administrator(apis, Map.of(Permission.CARD_PRODUCTION, Access.READ)),
                BatchesScreen::new);
        assertThat(desk.has("#action-add")).isFalse();
        assertThat(desk.has("#action-numbers")).isFalse();
        desk.details(1);
        assertThat(desk.offers("Confirm as produced")).isFalse();
    }
}
