package org.counterfoil.client.till;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

import org.counterfoil.client.device.scan.ReaderProfile;
import org.counterfoil.client.device.scan.WedgeFilter;
import org.counterfoil.client.pictures.Sitting;
import org.counterfoil.client.receipt.ReceiptView;
import org.counterfoil.client.shared.approval.ApprovalPanel;
import org.counterfoil.client.shared.control.Banner;
import org.counterfoil.client.shared.theme.Theme;
import org.counterfoil.client.shell.Staying;
import org.counterfoil.client.shell.desk.DeskShell;
import org.counterfoil.client.till.sample.SamplePeople;
import org.counterfoil.client.value.panel.Surroundings;
import org.counterfoil.common.shared.Language;
import org.counterfoil.common.staff.SignedIn;

/** The desk in a window, with keys that come at a person's or a reader's pace. To be used on the UI thread. */
final class SceneDesk implements AutoCloseable {

    private static final long MILLI = 1_000_000;
    private static final long PERSON = 120 * MILLI;
    private static final long READER = 8 * MILLI;

    final DeskFixture it;
    final SaleScreen screen;
    private final Stage stage = new Stage();
    private final DeskShell shell;
    private final List<Waiting> waiting = new ArrayList<>();
    private long now;
    private int pressed;

    SceneDesk(Path folder) {
        this(folder, Language.ZH_CN);
    }

    /** A desk of somebody with other rights. */
    SceneDesk(Path folder, SignedIn signedIn) {
        this(folder, Language.ZH_CN, signedIn);
    }

    SceneDesk(Path folder, Language language) {
        this(folder, language, SamplePeople.signedIn());
    }

    private SceneDesk(Path folder, Language language, SignedIn signedIn) {
        it = new DeskFixture(folder);
        it.signIn(signedIn);
        var sitting = new Sitting(language, Theme.LIGHT, signedIn.desk().currency());
        shell = new DeskShell(sitting.cashier(it.server), new Staying());
        screen = screen(sitting);
        ApprovalPanel.over(shell.overlays(), it.approvals, sitting.texts());
        var scene = new Scene(shell.node(), 990, 760);
        Theme.LIGHT.applyTo(scene);
        stage.setScene(scene);
        shell.show(screen);
        stage.show();
        screen.placeFocus();
    }

    SaleScreen screen(Sitting sitting) {
        var around = new Surroundings(sitting.texts(), sitting.desk(), ReceiptView::new);
        return new SaleScreen(it.desk, it.till, around, (window, scanned) -> new WedgeFilter(window,
                ReaderProfile.usual(), scanned, () -> now, this::later));
    }

    /** How many keys a person has pressed. */
    int pressed() {
        return pressed;
    }

    /** A person presses these, one after the other. */
    void press(KeyCode... codes) {
        for (var code : codes) {
            pressed++;
            key(code, PERSON);
            elapse();
        }
    }

    /** A person presses one while Ctrl is held. */
    void pressWithControl(KeyCode code) {
        press(code, false, true);
    }

    /** A person presses one while Shift is held. */
    void pressWithShift(KeyCode code) {
        press(code, true, false);
    }

    private void press(KeyCode code, boolean shift, boolean control) {
        pressed++;
        now += PERSON;
        for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            Event.fireEvent(target(), new KeyEvent(type, KeyEvent.CHAR_UNDEFINED, "", code, shift, control, false,
                    false));
        }
        elapse();
    }

    /** A person types. */
    void type(String digits) {
        for (var digit : digits.toCharArray()) {
            press(switch (digit) {
                case '.' -> KeyCode.PERIOD;
                case '-' -> KeyCode.MINUS;
                default -> KeyCode.valueOf("DIGIT" + digit);
            });
        }
    }

    /** A reader types, and ends with Enter. */
    void scan(String digits) {
        now += PERSON;
        for (var sign : digits.toCharArray()) {
            key(KeyCode.valueOf(Character.isDigit(sign) ? "DIGIT" + sign : String.valueOf(sign)), READER);
        }
        key(KeyCode.ENTER, READER);
        elapse();
    }

    /** What the sale says to the operator now; empty when nothing. */
    String said() {
        return screen.node().lookupAll(".callout").stream().filter(Banner.class::isInstance).map(Banner.class::cast)
                .map(Banner::words).filter(words -> !words.isEmpty()).findFirst().orElse("");
    }

    String scanField() {
        return ((TextField) stage.getScene().lookup("#scan")).getText();
    }

    Node focus() {
        return stage.getScene().getFocusOwner();
    }

    Node find(String selector) {
        return stage.getScene().lookup(selector);
    }

    void leave() {
        screen.close();
    }

    @Override
    public void close() {
        screen.close();
        stage.close();
        it.till.close();
    }

    private void key(KeyCode code, long gap) {
        now += gap;
        fire(KeyEvent.KEY_PRESSED, code, KeyEvent.CHAR_UNDEFINED);
        fire(KeyEvent.KEY_TYPED, KeyCode.UNDEFINED, typed(code));
        fire(KeyEvent.KEY_RELEASED, code, KeyEvent.CHAR_UNDEFINED);
    }

    private void fire(EventType<KeyEvent> type, KeyCode code, String character) {
        if (type == KeyEvent.KEY_TYPED && character.isEmpty()) {
            return;
        }
        Event.fireEvent(target(), new KeyEvent(type, character, "", code, false, false, false, false));
    }

    private EventTarget target() {
        return focus() == null ? stage.getScene() : focus();
    }

    private static String typed(KeyCode code) {
        return switch (code) {
            case ENTER -> "\r";
            case ESCAPE -> "\u001b";
            case PERIOD -> ".";
            case MINUS -> "-";
            default -> code.isDigitKey() || code.isLetterKey() ? code.getName() : "";
        };
    }

    /** What was opened gets its skin, as it would before a person's next key. */
    private void pulse() {
        stage.getScene().getRoot().applyCss();
        stage.getScene().getRoot().layout();
    }

    private void later(Duration delay, Runnable what) {
        waiting.add(new Waiting(now + delay.toNanos(), what));
    }

    private void elapse() {
        var until = now + PERSON / 2;
        for (var next = due(until); next.isPresent(); next = due(until)) {
            waiting.remove(next.get());
            now = next.get().at();
            next.get().what().run();
        }
        now = until;
        pulse();
    }

    private Optional<Waiting> due(long until) {
        return waiting.stream().filter(waits -> waits.at() <= until).min(Comparator.comparingLong(Waiting::at));
    }

    private record Waiting(long at, Runnable what) {}
}
