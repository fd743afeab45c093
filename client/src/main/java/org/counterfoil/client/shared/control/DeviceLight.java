package org.counterfoil.client.shared.control;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;

/** A device: its icon, a light on its corner, and its name or its trouble in words. */
public final class DeviceLight extends VBox {

    private static final double LED = 4.5;

    private final Label words = Nodes.fixed("");

    public DeviceLight(String icon, String text, StatusBadge.Tone tone) {
        var led = Nodes.styled(new Circle(LED), "led");
        var face = new StackPane(Nodes.icon(icon), led);
        face.setMinSize(24, 22);
        face.setMaxSize(24, 22);
        StackPane.setAlignment(led, Pos.TOP_RIGHT);
        setSpacing(1);
        getStyleClass().add("light");
        getChildren().addAll(face, words);
        set(text, tone);
    }

    /** Turns into another state. */
    public void set(String text, StatusBadge.Tone tone) {
        words.setText(text);
        for (var other : StatusBadge.Tone.values()) {
            getStyleClass().remove(other.styleClass());
        }
        getStyleClass().add(tone.styleClass());
        setAccessibleText(text);
    }
}
