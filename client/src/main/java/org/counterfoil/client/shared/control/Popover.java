package org.counterfoil.client.shared.control;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/**
 * Lays one small surface over a part of a screen, inside the same scene. Esc and a click beside it take it away; the
 * focus goes back to where it was.
 */
public final class Popover extends StackPane {

    private final ReadOnlyBooleanWrapper shown = new ReadOnlyBooleanWrapper();
    private Node before;

    /** @param below what it lies over */
    public Popover(Node below) {
        getChildren().add(below);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && shown.get()) {
                event.consume();
                hide();
            }
        });
    }

    /** Whether something lies there. */
    public ReadOnlyBooleanProperty shown() {
        return shown.getReadOnlyProperty();
    }

    /** Lays a surface below the top edge, {@code down} pixels from it; what lay there is taken away. */
    public void show(Region surface, Pos where, double down) {
        hide();
        before = getScene() == null ? null : getScene().getFocusOwner();
        var beside = new Region();
        beside.setOnMousePressed(event -> hide());
        surface.getStyleClass().addAll("surface", "popover");
        surface.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setAlignment(surface, where);
        setMargin(surface, new Insets(down, 0, 0, 0));
        getChildren().addAll(beside, surface);
        shown.set(true);
    }

    /** Takes it away; nothing happens when nothing lies there. */
    public void hide() {
        if (shown.get()) {
            getChildren().remove(1, getChildren().size());
            shown.set(false);
            if (before != null) {
                before.requestFocus();
            }
            before = null;
        }
    }
}
