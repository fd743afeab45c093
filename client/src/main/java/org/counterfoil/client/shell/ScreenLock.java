package org.counterfoil.client.shell;

import java.util.Optional;
import java.util.function.Consumer;

import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import javafx.util.Subscription;

import org.counterfoil.client.shared.scope.SessionScope;
import org.counterfoil.client.staff.LockView;
import org.counterfoil.client.staff.LockViewModel;
import org.counterfoil.common.staff.SignedIn;

/**
 * Takes a workplace out of the scene while nobody is there, and puts it back as it was: the screen keeps what stands on
 * it, and hears neither keys nor scans meanwhile.
 */
final class ScreenLock implements AutoCloseable {

    /** Locks at once: {@code ⇧F12}, in every shell. */
    static final KeyCombination KEY = new KeyCodeCombination(KeyCode.F12, KeyCombination.SHIFT_DOWN);

    private final Scene scene;
    private final Consumer<SignedIn> handedOver;
    private final EventHandler<InputEvent> seen = this::seen;
    private final EventHandler<KeyEvent> key = this::pressed;
    private final Subscription window;
    private Optional<SessionScope> session = Optional.empty();
    private Optional<IdleWatch> watch = Optional.empty();
    private Optional<Covered> covered = Optional.empty();

    /** What is covered, and where the cursor stood in it. */
    private record Covered(LockViewModel model, Parent below, Optional<Node> focus) {}

    /** @param handedOver gets the session of whoever takes over */
    ScreenLock(Scene scene, Consumer<SignedIn> handedOver) {
        this.scene = scene;
        this.handedOver = handedOver;
        scene.addEventFilter(KeyEvent.KEY_PRESSED, key);
        window = scene.windowProperty().subscribe(this::watch);
    }

    /** A session's work begins: from now on it may be locked. */
    void arm(SessionScope of) {
        disarm();
        session = Optional.of(of);
        begin(of);
    }

    /** The session ends, and whatever covered it. */
    void disarm() {
        watch.ifPresent(IdleWatch::close);
        watch = Optional.empty();
        covered.ifPresent(cover -> cover.model().close());
        covered = Optional.empty();
        session = Optional.empty();
    }

    /** Covers what is shown; nothing happens where nobody works or it is covered already. */
    void lock() {
        if (covered.isEmpty()) {
            session.ifPresent(this::cover);
        }
    }

    /** The page that covers the workplace, while it does. */
    Optional<LockViewModel> page() {
        return covered.map(Covered::model);
    }

    @Override
    public void close() {
        disarm();
        window.unsubscribe();
        scene.removeEventFilter(KeyEvent.KEY_PRESSED, key);
    }

    private void begin(SessionScope of) {
        var terminal = of.terminal();
        watch = Optional.of(new IdleWatch(terminal.executor(), terminal.clock(),
                terminal.settings().get().lockAfter(), this::lock));
    }

    private void cover(SessionScope of) {
        watch.ifPresent(IdleWatch::close);
        watch = Optional.empty();
        var model = new LockViewModel(of, this::uncover, handedOver);
        covered = Optional.of(new Covered(model, scene.getRoot(), Optional.ofNullable(scene.getFocusOwner())));
        var view = new LockView(of, model);
        scene.setRoot(view);
        view.placeFocus();
    }

    private void uncover() {
        covered.ifPresent(cover -> {
            cover.model().close();
            covered = Optional.empty();
            scene.setRoot(cover.below());
            cover.focus().ifPresent(Node::requestFocus);
            session.ifPresent(this::begin);
        });
    }

    private void seen(InputEvent event) {
        watch.ifPresent(IdleWatch::touch);
    }

    private void pressed(KeyEvent event) {
        if (KEY.match(event) && session.isPresent()) {
            event.consume();
            lock();
        }
    }

    /** At the window, before readers are told from people: a scan is something done as well. */
    private void watch(Window before, Window now) {
        if (before != null) {
            before.removeEventFilter(InputEvent.ANY, seen);
        }
        if (now != null) {
            now.addEventFilter(InputEvent.ANY, seen);
        }
    }
}
