package org.counterfoil.client.card.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import javafx.scene.Parent;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;

import org.counterfoil.client.Fx;
import org.counterfoil.client.OfficeDesk;
import org.counterfoil.client.device.writer.WriteOutcome;
import org.counterfoil.client.pictures.Played;
import org.counterfoil.client.pictures.SampleWriter;
import org.counterfoil.client.pictures.SampleWriting;
import org.counterfoil.client.pictures.Sitting;
import org.counterfoil.client.shared.scope.SessionScope;
import org.counterfoil.client.shared.theme.Theme;
import org.counterfoil.client.shared.ui.DirectExecutor;
import org.counterfoil.common.card.CardKind;
import org.counterfoil.common.card.CardSelection;
import org.counterfoil.common.card.CardWritingApi;
import org.counterfoil.common.card.CardsToWrite;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Language;
import org.counterfoil.common.shared.Permission;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Writing cards by the keyboard. Batch 2 has three cards, of which none is written. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class WritingScreenTest {

    private static final String FIRST = "1873000000000201";
    private static final String SECOND = "1873000000000202";
    private static final String THIRD = "1873000000000203";
    private static final Duration BREATH = Duration.ofSeconds(1);

    private final Sitting sitting = new Sitting(Language.EN, Theme.LIGHT);
    private final SampleWriting server = new SampleWriting(sitting);
    private final Played apis = new Played().with(CardWritingApi.class, server);
    private SampleWriter writer = new SampleWriter(CardKind.MAGNETIC);
    private OfficeDesk desk;
    private DirectExecutor time;

    @BeforeEach
    void open() {
        open(sitting.administrator(apis), WritingRoute.ofBatch(2));
    }

    private void open(SessionScope session, WritingRoute route) {
        time = (DirectExecutor) session.terminal().executor();
        desk = new OfficeDesk(session, scope -> new WritingScreen(scope, route, writer));
        desk.awaitCursor("batch");
    }

    private void reopen(SampleWriter other) {
        desk.close();
        writer = other;
        open();
    }

    private void press(KeyCode key) {
        desk.hands().press(key);
    }

    private void begin() {
        desk.awaitCursor("batch");
        press(KeyCode.ENTER);
        Fx.until("it began", () -> desk.scene().lookup("#number") != null);
    }

    /** The card that was waited for comes. */
    private void present(WriteOutcome outcome) {
        Fx.run(() -> {
            writer.present(outcome);
            time.elapse(BREATH);
        });
    }

    private void blank() {
        present(new WriteOutcome.Written(false));
    }

    private void elapse() {
        Fx.run(() -> time.elapse(BREATH));
    }

    @AfterEach
    void shut() {
        desk.close();
    }

    @Test
    void cardsOfTheBatchAreWrittenOneAfterAnother() {
        begin();
        desk.awaitWords("1873 0000 0000 0201");
        desk.awaitWords("Draw a blank card through the writer");
        desk.awaitWords("0 of 3 written");
        blank();
        desk.awaitWords("1873 0000 0000 0201 is written");
        desk.awaitWords("1873 0000 0000 0202");
        desk.awaitWords("1 of 3 written");
        blank();
        blank();
        desk.awaitWords("All cards are written");
        desk.awaitWords("3 of 3 written");
        assertThat(server.told()).containsExactly(FIRST, SECOND, THIRD);
        assertThat(writer.written()).containsExactly(FIRST + "=2911", SECOND + "=2911", THIRD + "=2911");
        assertThat(desk.offers("Try again")).isFalse();
        press(KeyCode.ESCAPE);
        desk.awaitWords("3 cards were written, 0 are left.");
        desk.awaitCursor("batch");
    }

    @Test
    void endingGivesTheCardInHandBack() {
        begin();
        blank();
        press(KeyCode.ESCAPE);
        desk.awaitWords("1 card was written, 2 are left.");
        assertThat(server.back()).containsExactly(SECOND);
        elapse();
        assertThat(writer.written()).hasSize(1);
    }

    @Test
    void aCardThatCarriesSomethingIsLeftAloneUntilItMayBeLost() {
        begin();
        present(new WriteOutcome.Carries("1873000000000042"));
        desk.awaitWords("This card carries 1873 0000 0000 0042 already.");
        assertThat(server.told()).isEmpty();
        writer.blank(1);
        press(KeyCode.F8);
        desk.awaitWords("1873 0000 0000 0201 is written");
        assertThat(writer.lost()).contains("1873000000000042");
    }

    @Test
    void insteadOfOverwritingABlankOneIsTaken() {
        begin();
        present(new WriteOutcome.Carries("1873000000000042"));
        writer.blank(1);
        press(KeyCode.ENTER);
        desk.awaitWords("1873 0000 0000 0201 is written");
        assertThat(writer.lost()).isEmpty();
    }

    @Test
    void whatIsReadBackOtherwiseIsPutAsideAndItsNumberGoesOntoAnotherCard() {
        begin();
        present(new WriteOutcome.Differs("1873"));
        desk.awaitWords("Put this card aside");
        desk.awaitWords("What was read back is not what was written.");
        assertThat(server.told()).isEmpty();
        press(KeyCode.F8);
        assertThat(writer.written()).as("only a card that carries something is overwritten").isEmpty();
        writer.blank(1);
        press(KeyCode.ENTER);
        desk.awaitWords("1873 0000 0000 0201 is written");
        assertThat(server.told()).containsExactly(FIRST);
    }

    @Test
    void everyOtherTroubleAtTheWriterIsToldAndTheNumberStaysToBeWritten() {
        begin();
        var sentences = Map.of(new WriteOutcome.Refused("9"), "The card does not let itself be read or written.",
                new WriteOutcome.Gone("COM5"), "Check its cable and that no other program uses it",
                new WriteOutcome.OtherCard(), "Another card lay there when it was read back.",
                new WriteOutcome.Unproved(), "The card was written but not read back.");
        sentences.forEach((outcome, sentence) -> {
            present(outcome);
            desk.awaitWords(sentence);
            press(KeyCode.ENTER);
            desk.awaitWords("Draw a blank card through the writer");
        });
        assertThat(server.told()).isEmpty();
        blank();
        desk.awaitWords("1873 0000 0000 0201 is written");
    }

    @Test
    void whoEndsWithACardThatMayCarryItsNumberIsToldWhatToDo() {
        begin();
        present(new WriteOutcome.Unproved());
        press(KeyCode.ESCAPE);
        desk.awaitWords("Card 1873 0000 0000 0201 may carry its number already.");
        assertThat(server.back()).containsExactly(FIRST);
    }

    @Test
    void aSkippedCardComesAgainOnlyFromTheBeginning() {
        begin();
        press(KeyCode.SPACE);
        desk.awaitWords("1873 0000 0000 0202");
        assertThat(server.back()).containsExactly(FIRST);
        blank();
        blank();
        desk.awaitWords("One card is left: it was skipped");
        writer.blank(1);
        press(KeyCode.ENTER);
        desk.awaitWords("All cards are written");
        assertThat(server.told()).containsExactly(SECOND, THIRD, FIRST);
    }

    @Test
    void theLastNumberGoesOntoAnotherCardAndNoneIsLeftOutForIt() {
        begin();
        blank();
        writer.blank(1);
        press(KeyCode.F4);
        desk.awaitWords("1873 0000 0000 0202");
        assertThat(server.told()).containsExactly(FIRST, FIRST);
        desk.awaitWords("1 of 3 written");
        blank();
        assertThat(server.told()).containsExactly(FIRST, FIRST, SECOND);
    }

    @Test
    void aCardThatHasComeIntoOtherHandsIsToldAndTheNextOneTaken() {
        begin();
        server.elsewhere(FIRST);
        elapse();
        desk.awaitWords("Card " + FIRST + " is being written at another machine.");
        assertThat(writer.written()).isEmpty();
        writer.blank(1);
        press(KeyCode.ENTER);
        desk.awaitWords("1873 0000 0000 0202 is written");
    }

    @Test
    void aCardThatAnotherOneHasWrittenMeanwhileIsDestroyed() {
        begin();
        server.meanwhile(FIRST);
        blank();
        desk.awaitWords("Put this card aside: nobody may get it");
        desk.awaitWords("was written by 0002 Gu Yunshu meanwhile. Destroy the card");
        press(KeyCode.SPACE);
        assertThat(server.told()).isEmpty();
        writer.blank(1);
        press(KeyCode.ENTER);
        desk.awaitWords("1873 0000 0000 0202 is written");
        assertThat(server.told()).containsExactly(SECOND);
    }

    @Test
    void aServerThatIsGoneIsToldLaterAndNothingIsWrittenMeanwhile() {
        begin();
        Fx.run(() -> {
            writer.blank(2);
            server.silent(true);
            time.elapse(BREATH);
        });
        desk.awaitWords("Nothing is being written");
        assertThat(writer.written()).isEmpty();
        server.silent(false);
        press(KeyCode.ENTER);
        desk.awaitWords("1873 0000 0000 0202 is written");
    }

    @Test
    void withoutAWriterAndWithAnotherOneThatIsSaid() {
        reopen(new SampleWriter(CardKind.VIRTUAL));
        desk.awaitWords("No card writer is set up at this machine.");
        writer.present(new WriteOutcome.NoWriter());
        begin();
        desk.awaitWords("There is no card writer here");
        reopen(new SampleWriter(CardKind.IC));
        writer.blank(1);
        begin();
        desk.awaitWords("Chips and stripes take different writers.");
        assertThat(writer.written()).isEmpty();
        press(KeyCode.SPACE);
        desk.awaitWords("1873 0000 0000 0202");
    }

    @Test
    void underALockNothingIsWrittenUntilSomebodySaysSo() {
        begin();
        var below = Fx.call(() -> desk.scene().getRoot());
        Fx.run(() -> desk.scene().setRoot(new StackPane()));
        blank();
        assertThat(writer.written()).isEmpty();
        assertThat(server.back()).containsExactly(FIRST);
        back(below);
        desk.awaitWords("Writing stopped while nobody was here");
        press(KeyCode.ENTER);
        desk.awaitWords("1873 0000 0000 0201 is written");
    }

    private void back(Parent below) {
        Fx.run(() -> desk.scene().setRoot(below));
        Fx.run(desk::reopen);
    }

    @Test
    void aCardAtTheWriterIsSomethingDone() {
        begin();
        var heard = new int[1];
        Fx.run(() -> desk.scene().getWindow().addEventFilter(InputEvent.ANY, _ -> heard[0]++));
        elapse();
        assertThat(heard[0]).as("nobody is there").isZero();
        blank();
        assertThat(heard[0]).isPositive();
    }

    @Test
    void aRangeIsWrittenAloneOrWithinItsBatch() {
        desk.awaitCursor("batch");
        desk.tabTo("from");
        desk.hands().type(SECOND);
        desk.tabTo("to");
        desk.hands().type("1873 0000 0000 0203");
        writer.blank(2);
        press(KeyCode.ENTER);
        desk.awaitWords("All cards are written");
        assertThat(server.asked()).containsExactly(new CardsToWrite(Optional.of(2L),
                Optional.of(new CardSelection.Range(SECOND, THIRD))));
        assertThat(server.told()).containsExactly(SECOND, THIRD);
    }

    @Test
    void whatIsNoRangeAndCardsThatThereAreNotAreToldInTheForm() {
        desk.awaitCursor("batch");
        for (var wrong : List.of(List.of(SECOND, ""), List.of(THIRD, FIRST), List.of(FIRST, "20"))) {
            fill("from", wrong.getFirst());
            fill("to", wrong.getLast());
            press(KeyCode.ENTER);
            desk.awaitCursor("to");
            assertThat(server.asked()).isEmpty();
        }
        fill("from", "9999000000000001");
        fill("to", "9999000000000009");
        press(KeyCode.ENTER);
        desk.awaitWords("There is no card here whose number could be written");
        assertThat(desk.has("#number")).isFalse();
    }

    private void fill(String field, String text) {
        desk.tabTo(field);
        press(KeyCode.END);
        for (int left = desk.typed(field).length(); left > 0; left--) {
            press(KeyCode.BACK_SPACE);
        }
        desk.hands().type(text);
    }

    @Test
    void whoMayOnlyLookSeesHowFarItIs() {
        desk.close();
        open(sitting.administrator(apis, Map.of(Permission.CARD_WRITING, Access.READ)), WritingRoute.ofBatch(1));
        desk.awaitCursor("batch");
        press(KeyCode.ENTER);
        desk.awaitWords("126 of these cards are written, 74 are left. Your role does not write cards.");
        assertThat(desk.has("#number")).isFalse();
    }

    @Test
    void theNewestBatchIsChosenWhereNoneWasAskedFor() {
        desk.close();
        open(sitting.administrator(apis), WritingRoute.choosing());
        begin();
        desk.awaitWords("All cards are written");
        assertThat(server.asked()).containsExactly(CardsToWrite.ofBatch(3));
    }
}
