package org.counterfoil.client.device.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

class WedgeDetectorTest {

    private static final long MILLI = 1_000_000;
    private static final long PERSON = 120;
    private static final long READER = 8;

    private final WedgeDetector<String> detector = new WedgeDetector<>(ReaderProfile.usual());
    private final List<String> reached = new ArrayList<>();
    private final List<String> scans = new ArrayList<>();
    private long now;

    @Test
    void aBurstEndedByEnterIsAScanAndNothingOfItReachesTheFocusedControl() {
        keys("8600187300045671", READER);
        enter(READER);

        assertThat(scans).containsExactly("8600187300045671");
        assertThat(reached).isEmpty();
    }

    @Test
    void theEnterOfAScannerNeverPressesTheFocusedButton() {
        keys("690128410012", READER);
        enter(READER);
        assertThat(reached).noneMatch(event -> event.startsWith("enter"));

        enter(PERSON);
        assertThat(reached).containsExactly("enter down", "enter typed", "enter up");
    }

    @Test
    void scannedDigitsNeverLandInTheQuantityField() {
        keys("12", PERSON);
        pause();
        keys("690128410012", READER);
        enter(READER);
        keys("3", PERSON);
        pause();

        assertThat(typed()).isEqualTo("123");
        assertThat(scans).containsExactly("690128410012");
    }

    @Test
    void anEnterThatIsHeldDownCountsOnce() {
        stroke(Stroke.Key.ENTER_DOWN, '\0', "enter down", PERSON);
        stroke(Stroke.Key.ENTER_DOWN, '\0', "enter down", 500);
        for (int repeat = 0; repeat < 20; repeat++) {
            stroke(Stroke.Key.ENTER_DOWN, '\0', "enter down", 30);
        }
        stroke(Stroke.Key.ENTER_UP, '\0', "enter up", 30);
        enter(PERSON);

        assertThat(reached.stream().filter("enter down"::equals)).hasSize(2);
    }

    @Test
    void aShortFastBurstIsTypingWithItsEnter() {
        keys("100", READER);
        enter(READER);

        assertThat(scans).isEmpty();
        assertThat(typed()).isEqualTo("100");
        assertThat(reached).contains("enter down");
    }

    @Test
    void aPersonWhoTypesFastLosesNoCharacter() {
        var random = new Random(7);
        var text = "13801386027 lin zhixia 0.5 88 金 % ; ? 2026112120000100".repeat(20);
        for (var character : text.toCharArray()) {
            key(character, 5 + random.nextInt(90));
        }
        pause();

        assertThat(typed()).isEqualTo(text);
        assertThat(scans).isEmpty();
    }

    @Test
    void keysThatAreHeldBackComeInTheirOrderWhenAnotherKeyFollows() {
        keys("12", READER);
        stroke(Stroke.Key.OTHER, '\0', "tab", READER);

        assertThat(typed()).isEqualTo("12");
        assertThat(reached).last().isEqualTo("tab");
    }

    @Test
    void aPersonsEnterAfterAFastWordIsNoScanWhenItComesLate() {
        keys("13801386027", READER);
        pause();
        enter(PERSON);

        assertThat(scans).isEmpty();
        assertThat(typed()).isEqualTo("13801386027");
    }

    @Test
    void twoScansInARowAreTwo() {
        keys("690128410012", READER);
        enter(READER);
        keys("690128410135", READER);
        enter(READER);

        assertThat(scans).containsExactly("690128410012", "690128410135");
        assertThat(reached).isEmpty();
    }

    @Test
    void aScanThatABusyWindowHearsInPiecesIsStillOne() {
        for (var stall : List.of(36L, 43L, 60L, 400L, 2_000L)) {
            keys("860018", READER);
            busy(stall);
            keys("7300045", 0);
            busy(stall);
            keys("671", 0);
            enter(READER);
        }

        assertThat(scans).hasSize(5).containsOnly("8600187300045671");
        assertThat(reached).isEmpty();
    }

    @Test
    void whatAPersonTypesIntoABusyWindowComesWhenItIsFreeAgain() {
        keys("1", PERSON);
        busy(400);
        keys("2", 0);
        busy(400);
        assertThat(reached).isEmpty();

        pause();
        assertThat(typed()).isEqualTo("12");
    }

    @Test
    void aWindowThatIsAlwaysBusyGivesBackWhatAPersonTypesAllTheSame() {
        keys("1", PERSON);
        for (var look = 0; look < 6; look++) {
            busy(60);
        }

        assertThat(typed()).isEqualTo("1");
    }

    @Test
    void onAFreeWindowTypingShowsWithinFiftyMilliseconds() {
        keys("1", PERSON);
        now += 50 * MILLI;
        lapse();

        assertThat(typed()).isEqualTo("1");
    }

    private void keys(String text, long gap) {
        for (var character : text.toCharArray()) {
            key(character, gap);
        }
    }

    private void key(char character, long gap) {
        now += gap * MILLI;
        lapse();
        take(new Stroke<>(Stroke.Key.DOWN, '\0', "down " + character, now));
        take(new Stroke<>(Stroke.Key.TYPED, character, "typed " + character, now));
        take(new Stroke<>(Stroke.Key.UP, '\0', "up " + character, now + MILLI));
    }

    private void enter(long gap) {
        stroke(Stroke.Key.ENTER_DOWN, '\0', "enter down", gap);
        take(new Stroke<>(Stroke.Key.ENTER_TYPED, '\r', "enter typed", now));
        take(new Stroke<>(Stroke.Key.ENTER_UP, '\0', "enter up", now));
    }

    private void stroke(Stroke.Key key, char character, String event, long gap) {
        now += gap * MILLI;
        lapse();
        take(new Stroke<>(key, character, event, now));
    }

    private void pause() {
        now += 200 * MILLI;
        lapse();
    }

    /** The timers that a window sets, each in its time, as far as they are due. */
    private void lapse() {
        while (detector.holds() && detector.lookAt() <= now) {
            reached.addAll(detector.look(detector.lookAt()));
        }
    }

    /** The window hears nothing for so long, and of all that waits its own timer first. */
    private void busy(long millis) {
        now += millis * MILLI;
        reached.addAll(detector.look(now));
    }

    private void take(Stroke<String> stroke) {
        var reaction = detector.on(stroke);
        reached.addAll(reaction.replay());
        if (reaction.pass()) {
            reached.add(stroke.event());
        }
        reaction.burst().ifPresent(scans::add);
    }

    private String typed() {
        var text = new StringBuilder();
        reached.stream().filter(event -> event.startsWith("typed ")).forEach(event -> text.append(event.charAt(6)));
        return text.toString();
    }
}
