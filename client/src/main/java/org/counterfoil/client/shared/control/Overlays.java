package org.counterfoil.client.shared.control;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.BooleanSupplier;

import javafx.event.EventTarget;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/**
 * Holds a screen and lays panels over it, inside the same scene: no window of the operating system ever opens.
 * Esc closes the top panel, unless something in it goes a {@link StepBack} first; the focus goes back to where it was.
 */
public final class Overlays extends StackPane {

    private final Deque<Layer> layers = new ArrayDeque<>();

    public Overlays(Node screen) {
        getChildren().add(screen);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !layers.isEmpty()) {
                event.consume();
                if (!steppedBack(event.getTarget())) {
                    leave();
                }
            }
        });
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::keepFocus);
    }

    /** Replaces the screen below; panels that lie over it are closed. */
    public void setScreen(Node screen) {
        while (!layers.isEmpty()) {
            close();
        }
        getChildren().set(0, screen);
    }

    /** Lays a panel in the middle. {@code onClosed} runs however it is closed. */
    public void openPanel(Region panel, Runnable onClosed) {
        openPanel(panel, () -> true, onClosed);
    }

    /** The same for a panel that may object: Esc and a click beside it close it only where {@code mayLeave} agrees. */
    public void openPanel(Region panel, BooleanSupplier mayLeave, Runnable onClosed) {
        panel.getStyleClass().addAll("surface", "panel");
        panel.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        open(panel, Pos.CENTER, mayLeave, onClosed);
    }

    /** Lays a sheet of full height at the right edge. */
    public void openDrawer(Region sheet, double width, Runnable onClosed) {
        openDrawer(sheet, width, () -> true, onClosed);
    }

    /** The same for a sheet that may object: Esc and a click beside it close it only where {@code mayLeave} agrees. */
    public void openDrawer(Region sheet, double width, BooleanSupplier mayLeave, Runnable onClosed) {
        sheet.getStyleClass().add("drawer");
        Nodes.width(sheet, width);
        open(sheet, Pos.CENTER_RIGHT, mayLeave, onClosed);
    }

    /** Closes the top panel unless it objects. */
    public void leave() {
        if (!layers.isEmpty() && layers.peek().mayLeave().getAsBoolean()) {
            close();
        }
    }

    /** Whether a panel lies over the screen. */
    public boolean covered() {
        return !layers.isEmpty();
    }

    /** What lies on top: the screen itself where no panel is open. */
    public Node top() {
        return getChildren().getLast();
    }

    /** Closes the top panel; nothing happens when there is none. */
    public void close() {
        if (layers.isEmpty()) {
            return;
        }
        var top = layers.pop();
        getChildren().removeAll(top.scrim(), top.panel());
        restore(top.focus());
        top.onClosed().run();
    }

    /** The cursor must not stay in a panel that is gone, where what had it before can't take it any more. */
    private void restore(Node focus) {
        if (focus == null || focus.isDisabled() || focus.getScene() != getScene()) {
            requestFocus();
        } else {
            focus.requestFocus();
        }
    }

    private void open(Region panel, Pos where, BooleanSupplier mayLeave, Runnable onClosed) {
        var focus = getScene() == null ? null : getScene().getFocusOwner();
        var scrim = Nodes.styled(new Region(), "scrim");
        scrim.setOnMouseClicked(event -> leave());
        layers.push(new Layer(scrim, panel, focus, mayLeave, onClosed));
        setAlignment(panel, where);
        getChildren().addAll(scrim, panel);
        panel.setFocusTraversable(true);
        panel.requestFocus();
    }

    private static boolean steppedBack(EventTarget target) {
        for (var node = target instanceof Node it ? it : null; node != null; node = node.getParent()) {
            if (node instanceof StepBack inner && inner.stepBack()) {
                return true;
            }
        }
        return false;
    }

    /** Tab must not wander into what lies below. */
    private void keepFocus(Node owner) {
        if (owner == null || layers.isEmpty()) {
            return;
        }
        for (Node node = owner; node != null; node = node.getParent()) {
            if (node == layers.peek().panel()) {
                return;
            }
        }
        layers.peek().panel().requestFocus();
    }

    private record Layer(Region scrim, Region panel, Node focus, BooleanSupplier mayLeave,
            Runnable onClosed) {}
}
