package org.counterfoil.client.shared.control;

import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.StackPane;

/** Covers what waits for an answer: takes the clicks, and says what is being done. */
public final class BusyOverlay extends StackPane {

    public BusyOverlay(String text, ObservableBooleanValue busy) {
        var ring = new ProgressIndicator();
        ring.setMinSize(24, 24);
        ring.setMaxSize(24, 24);
        var box = Nodes.styled(Nodes.row(12, ring, Nodes.fixed(text, "t-14", "medium")), "surface", "busy-box");
        box.setAlignment(Pos.CENTER);
        box.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getStyleClass().add("busy-overlay");
        getChildren().add(box);
        setAccessibleText(text);
        visibleProperty().bind(busy);
        managedProperty().bind(busy);
    }
}
