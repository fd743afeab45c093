package org.counterfoil.client.issuing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;

import org.counterfoil.client.Fx;
import org.counterfoil.client.OfficeDesk;
import org.counterfoil.client.card.RangesRoute;
import org.counterfoil.client.pictures.Played;
import org.counterfoil.client.pictures.SampleRanges;
import org.counterfoil.client.pictures.Sitting;
import org.counterfoil.client.shared.theme.Theme;
import org.counterfoil.client.shared.ui.DirectExecutor;
import org.counterfoil.common.issuing.Buyer;
import org.counterfoil.common.issuing.RangeApi;
import org.counterfoil.common.issuing.RangeCards;
import org.counterfoil.common.issuing.RangeOpening;
import org.counterfoil.common.member.DocumentKind;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Language;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.value.Tender;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Activating many cards at once, by the keyboard. The newest range is under way, the one before has stopped. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class RangesScreenTest {

    private static final String FIRST = "1873000000000401";
    private static final String LAST = "1873000000000650";

    private final Sitting sitting = new Sitting(Language.EN, Theme.LIGHT);
    private final SampleRanges ranges = new SampleRanges(sitting);
    private final Played apis = new Played().with(RangeApi.class, ranges);
    private OfficeDesk desk;
    private DirectExecutor time;

    @BeforeEach
    void open() {
        open(RangesRoute.all());
    }

    private void open(RangesRoute route) {
        var session = sitting.administrator(apis);
        time = (DirectExecutor) session.terminal().executor();
        desk = new OfficeDesk(session, scope -> new RangesScreen(scope, route));
    }

    /** Chooses one of few that stand side by side. */
    private void choose(String name) {
        Fx.run(() -> desk.scene().getRoot().lookupAll(".toggle-button").stream().map(ToggleButton.class::cast)
                .filter(segment -> name.equals(segment.getText())).findFirst().orElseThrow().fire());
    }

    private void down(int times) {
        for (int pressed = 0; pressed < times; pressed++) {
            desk.hands().press(KeyCode.DOWN);
        }
    }

    @AfterEach
    void shut() {
        desk.close();
    }

    @Test
    void aRangeIsPlannedLookedAtAndOnlyThenBegun() {
        desk.fire("#action-add");
        desk.awaitCursor("batch");
        desk.tabTo("from");
        desk.hands().type(FIRST);
        desk.tabTo("to");
        desk.hands().type(LAST);
        desk.tabTo("remark");
        desk.hands().type("Autumn");
        desk.hands().press(KeyCode.ENTER);
        desk.awaitWords("What it comes to");
        desk.awaitWords("250");
        desk.awaitWords("5,000.00");
        assertThat(ranges.started()).isEmpty();
        desk.hands().press(KeyCode.ENTER);
        desk.awaitWords("Range 5");
        desk.awaitWords("0 of 250 cards looked at");
        assertThat(ranges.started()).singleElement().satisfies(begun -> {
            assertThat(begun.plan().cards()).isEqualTo(new RangeCards.Between(FIRST, LAST));
            assertThat(begun.plan().opening()).isEqualTo(RangeOpening.NONE);
            assertThat(begun.plan().tender()).isEqualTo(Tender.CASH);
            assertThat(begun.plan().remark()).isEqualTo("Autumn");
            assertThat(begun.plan().buyer()).isEmpty();
            assertThat(begun.count()).isEqualTo(250);
        });
    }

    @Test
    void theFirstCardInTheWayIsNamedInTheForm() {
        desk.fire("#action-add");
        desk.awaitCursor("batch");
        desk.tabTo("from");
        desk.hands().type(FIRST);
        desk.tabTo("to");
        desk.hands().type("1873000000009999");
        desk.hands().press(KeyCode.ENTER);
        desk.awaitWords("Card 1873000000009999 was scrapped");
        assertThat(ranges.started()).isEmpty();
    }

    @Test
    void aPlanThatNamesNoCardSaysSoAtItsField() {
        desk.fire("#action-add");
        desk.awaitCursor("batch");
        desk.tabTo("from");
        desk.hands().press(KeyCode.ENTER);
        desk.awaitCursor("from");
        assertThat(ranges.started()).isEmpty();
    }

    @Test
    void aBatchThatOneComesFromIsChosenAlready() {
        desk.close();
        open(RangesRoute.ofBatch(1));
        desk.awaitCursor("batch");
        desk.tabTo("buyerName");
        desk.hands().type("Hemu Tea");
        desk.hands().press(KeyCode.ENTER);
        desk.awaitWords("10,000");
        desk.hands().press(KeyCode.ENTER);
        Fx.until("it was begun", () -> !ranges.started().isEmpty());
        assertThat(ranges.started().getFirst().plan().cards()).isEqualTo(new RangeCards.OfBatch(1));
    }

    @Test
    void aQuotaThatDoesNotSufficeIsToldAndNothingCanBeBegun() {
        desk.fire("#action-add");
        desk.awaitCursor("batch");
        desk.tabTo("from");
        desk.hands().type(FIRST);
        desk.tabTo("to");
        desk.hands().type(LAST);
        choose("Amount");
        desk.tabTo("amount");
        desk.hands().type("300");
        desk.hands().press(KeyCode.ENTER);
        desk.awaitWords("25,000.00 short");
        assertThat(desk.offers("Activate")).isFalse();
    }

    @Test
    void whoBuysStandsInThePlan() {
        desk.fire("#action-add");
        desk.awaitCursor("batch");
        desk.tabTo("from");
        desk.hands().type(FIRST);
        desk.tabTo("to");
        desk.hands().type(LAST);
        desk.tabTo("buyer");
        down(2);
        desk.tabTo("buyerName");
        desk.hands().type("Hemu Tea");
        desk.tabTo("buyerDocumentKind");
        down(5);
        desk.tabTo("buyerDocumentNumber");
        desk.hands().type("91310000");
        desk.hands().press(KeyCode.ENTER);
        desk.awaitWords("What it comes to");
        desk.hands().press(KeyCode.ENTER);
        Fx.until("it was begun", () -> !ranges.started().isEmpty());
        assertThat(ranges.started().getFirst().plan().buyer())
                .isEqualTo(Optional.of(new Buyer(true, "Hemu Tea", Optional.of(DocumentKind.OTHER), "91310000")));
    }

    @Test
    void whatIsUnderWayIsFollowedToItsEnd() {
        desk.details(0);
        desk.awaitWords("1,260 of 2,000 cards looked at");
        assertThat(desk.offers("Stop")).isTrue();
        ranges.finish(4);
        Fx.run(() -> time.elapse(RangesViewModel.LOOK));
        desk.awaitWords("2,000 cards can be used now");
    }

    @Test
    void whatStoppedSaysWhyAndGoesOn() {
        desk.details(1);
        desk.awaitWords("quota is used up");
        desk.hands().press(KeyCode.ENTER);
        desk.awaitWords("250 of 500 cards looked at");
    }

    @Test
    void theCardsThatCouldNotBeActivatedAreNamedWithTheReason() {
        desk.details(2);
        desk.awaitWords("2 cards could not be activated");
        desk.awaitWords("1873000000000277");
        desk.awaitWords("cannot become");
    }

    @Test
    void whoMayOnlyReadPlansNothing() {
        desk.close();
        desk = new OfficeDesk(sitting.administrator(apis, Map.of(Permission.CARD_RANGE, Access.READ)),
                scope -> new RangesScreen(scope, RangesRoute.planning()));
        desk.details(1);
        desk.awaitWords("quota is used up");
        assertThat(desk.has("#action-add")).isFalse();
        assertThat(desk.offers("Go on")).isFalse();
    }
}
