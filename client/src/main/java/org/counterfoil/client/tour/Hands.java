package org.counterfoil.client.tour;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BinaryOperator;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * A cashier's hands: they press keys as a keyboard does, at a person's pace, and scan as a wedge reader does, at a
 * reader's. They act on whatever has the focus and know nothing of the screens. To be used off the UI thread.
 */
public final class Hands {

    private static final Duration PACE = Duration.ofMillis(70);
    private static final Duration LOOK_EVERY = Duration.ofMillis(40);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Supplier<Scene> scene;
    private final Duration patience;
    private final Duration pace;

    /** @param scene asked anew for every key, since signing in and changing the language replace the scene */
    public Hands(Supplier<Scene> scene) {
        this(scene, PATIENCE);
    }

    /** @param patience how long they wait for the screen before they give up, in place of half a minute */
    public Hands(Supplier<Scene> scene, Duration patience) {
        this(scene, patience, PACE);
    }

    /** @param pace from key to key; at a desk no reader's, which a quick one is taken for */
    public Hands(Supplier<Scene> scene, Duration patience, Duration pace) {
        this.scene = scene;
        this.patience = patience;
        this.pace = pace;
    }

    /** Hands that wait for nothing but the screen, which is drawn once between two keys; not for a desk, as above. */
    public static Hands quick(Supplier<Scene> scene) {
        return new Hands(scene, PATIENCE, Duration.ZERO);
    }

    /** Where they work; to be asked on the UI thread. */
    Scene scene() {
        return scene.get();
    }

    /** Clicks the first button with this text, where a key does not do. */
    public void click(String text) {
        click(text, (first, _) -> first);
    }

    /** Clicks the last one of them, which is never one that leads elsewhere. */
    public void clickLast(String text) {
        click(text, (_, last) -> last);
    }

    private void click(String text, BinaryOperator<ButtonBase> which) {
        onUi(() -> {
            Stream.of(".button", ".toggle-button").flatMap(kind -> scene.get().getRoot().lookupAll(kind).stream())
                    .filter(ButtonBase.class::isInstance).map(ButtonBase.class::cast)
                    .filter(button -> text.equals(button.getText())).reduce(which)
                    .orElseThrow(() -> new IllegalStateException("no button says " + text)).fire();
            return true;
        });
        rest();
    }

    /** Types a text, one key after the other. */
    public void type(String text) {
        text.chars().forEach(character -> {
            onUi(() -> {
                character((char) character);
                return true;
            });
            rest();
        });
    }

    /** Presses keys that write nothing: Enter, function keys, arrows. */
    public void press(KeyCode... keys) {
        for (var key : keys) {
            press(key, Set.of());
        }
    }

    /** Presses a key while modifiers are held. */
    public void press(KeyCode key, Set<KeyCode> held) {
        onUi(() -> {
            fire(KeyEvent.KEY_PRESSED, "", key, held);
            if (key == KeyCode.ENTER) {
                fire(KeyEvent.KEY_TYPED, "\r", KeyCode.UNDEFINED, held);
            }
            fire(KeyEvent.KEY_RELEASED, "", key, held);
            return true;
        });
        rest();
    }

    /** Scans a code: its characters and Enter in one burst. */
    public void scan(String code) {
        onUi(() -> {
            code.chars().forEach(character -> character((char) character));
            fire(KeyEvent.KEY_PRESSED, "", KeyCode.ENTER, Set.of());
            fire(KeyEvent.KEY_TYPED, "\r", KeyCode.UNDEFINED, Set.of());
            fire(KeyEvent.KEY_RELEASED, "", KeyCode.ENTER, Set.of());
            return true;
        });
        rest();
    }

    /**
     * Waits until the screen shows something.
     *
     * @param what for the message when it never does
     * @throws IllegalStateException when their patience is at its end
     */
    public void await(String what, BooleanSupplier shown) {
        var deadline = System.nanoTime() + patience.toNanos();
        while (!onUi(shown::getAsBoolean)) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("the screen never showed " + what);
            }
            pause(LOOK_EVERY);
        }
    }

    /** Asks something on the UI thread. */
    public <T> T onUi(Supplier<T> question) {
        var answer = new CompletableFuture<T>();
        Platform.runLater(() -> {
            try {
                answer.complete(question.get());
            } catch (RuntimeException | Error failed) {
                answer.completeExceptionally(failed);
            }
        });
        try {
            return answer.get(patience.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted at the desk", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("the screen did not answer", e);
        }
    }

    private void character(char character) {
        var key = KeyCode.getKeyCode(String.valueOf(Character.toUpperCase(character)));
        var code = key == null ? KeyCode.UNDEFINED : key;
        fire(KeyEvent.KEY_PRESSED, "", code, Set.of());
        fire(KeyEvent.KEY_TYPED, String.valueOf(character), KeyCode.UNDEFINED, Set.of());
        fire(KeyEvent.KEY_RELEASED, "", code, Set.of());
    }

    private void fire(EventType<KeyEvent> type, String character, KeyCode code, Set<KeyCode> held) {
        var current = scene.get();
        Node focused = current.getFocusOwner();
        var target = focused == null ? current.getRoot() : focused;
        Event.fireEvent(target, new KeyEvent(target, target, type, character, character, code,
                held.contains(KeyCode.SHIFT), held.contains(KeyCode.CONTROL), held.contains(KeyCode.ALT), false));
    }

    private void rest() {
        if (pace.isZero()) {
            awaitPulse();
        } else {
            pause(pace);
        }
    }

    /** Timers run before a pulse lays out: when one runs the second time, the first pulse is over. */
    private void awaitPulse() {
        var drawn = new CountDownLatch(2);
        onUi(() -> {
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    drawn.countDown();
                    if (drawn.getCount() == 0) {
                        stop();
                    }
                }
            }.start();
            return true;
        });
        try {
            if (!drawn.await(patience.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException("the screen was not drawn");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted at the desk", e);
        }
    }

    private static void pause(Duration time) {
        LockSupport.parkNanos(time.toNanos());
    }
}
