package org.counterfoil.client.device.scan;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.event.EventTarget;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;

/**
 * Catches readers that type at the window, before the focused control, on whatever screen it shows.
 *
 * <p>To be used on the screen's own thread.
 */
public final class WedgeFilter implements EventHandler<KeyEvent>, AutoCloseable {

    private final Window window;
    private final ReaderProfile profile;
    private final Consumer<Scan> scanned;
    private final LongSupplier nanos;
    private final Later later;
    private final WedgeDetector<KeyEvent> detector;
    private boolean replaying;
    private boolean looking;

    /** Runs something once, on the screen's thread, after some milliseconds. */
    @FunctionalInterface
    public interface Later {

        void run(Duration delay, Runnable what);
    }

    /** Begins to watch the window; what readers type there goes to {@code scanned}. */
    public WedgeFilter(Window window, ReaderProfile profile, Consumer<Scan> scanned, LongSupplier nanos, Later later) {
        this.window = window;
        this.profile = profile;
        this.scanned = scanned;
        this.nanos = nanos;
        this.later = later;
        this.detector = new WedgeDetector<>(profile);
        window.addEventFilter(KeyEvent.ANY, this);
    }

    @Override
    public void handle(KeyEvent event) {
        if (replaying) {
            return;
        }
        var reaction = detector.on(new Stroke<>(sortOf(event), characterOf(event), event, nanos.getAsLong()));
        replay(reaction.replay());
        if (!reaction.pass()) {
            event.consume();
        }
        lookLater();
        reaction.burst().map(profile::read).ifPresent(scanned);
    }

    /** Stops watching. */
    @Override
    public void close() {
        window.removeEventFilter(KeyEvent.ANY, this);
    }

    private void lookLater() {
        if (detector.holds() && !looking) {
            looking = true;
            later.run(Duration.ofNanos(Math.max(0, detector.lookAt() - nanos.getAsLong())), this::look);
        }
    }

    private void look() {
        looking = false;
        replay(detector.look(nanos.getAsLong()));
        lookLater();
    }

    private void replay(List<KeyEvent> typing) {
        if (typing.isEmpty() || window.getScene() == null) {
            return;
        }
        replaying = true;
        try {
            for (var event : typing) {
                var owner = window.getScene().getFocusOwner();
                EventTarget target = owner == null ? window.getScene() : owner;
                // a copy, since the event itself was consumed when it was held back
                Event.fireEvent(target, event.copyFor(event.getSource(), target));
            }
        } finally {
            replaying = false;
        }
    }

    private static Stroke.Key sortOf(KeyEvent event) {
        if (event.getEventType() == KeyEvent.KEY_TYPED) {
            return sortOfTyped(event);
        }
        var down = event.getEventType() == KeyEvent.KEY_PRESSED;
        if (event.getCode() == KeyCode.ENTER && !shortcut(event)) {
            return down ? Stroke.Key.ENTER_DOWN : Stroke.Key.ENTER_UP;
        }
        if (event.getCode().isModifierKey()) {
            return Stroke.Key.MODIFIER;
        }
        if (!down) {
            return Stroke.Key.UP;
        }
        return prints(event) ? Stroke.Key.DOWN : Stroke.Key.OTHER;
    }

    private static Stroke.Key sortOfTyped(KeyEvent event) {
        var text = event.getCharacter();
        if (text.equals("\r") || text.equals("\n")) {
            return Stroke.Key.ENTER_TYPED;
        }
        var printing = text.length() == 1 && !Character.isISOControl(text.charAt(0)) && !shortcut(event);
        return printing ? Stroke.Key.TYPED : Stroke.Key.OTHER;
    }

    private static char characterOf(KeyEvent event) {
        return event.getCharacter().length() == 1 ? event.getCharacter().charAt(0) : 0;
    }

    private static boolean prints(KeyEvent event) {
        var code = event.getCode();
        return !shortcut(event) && !code.isNavigationKey() && !code.isFunctionKey() && !code.isMediaKey()
                && switch (code) {
                    case ENTER, TAB, ESCAPE, BACK_SPACE, DELETE, INSERT, CONTEXT_MENU, PRINTSCREEN, PAUSE, SCROLL_LOCK,
                            NUM_LOCK, CAPS ->
                        false;
                    default -> true;
                };
    }

    /** AltGr (Ctrl and Alt together) prints on many keyboards. */
    private static boolean shortcut(KeyEvent event) {
        return event.isMetaDown() || event.isControlDown() != event.isAltDown();
    }
}
