package org.counterfoil.client.shared.control;

import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

/** The first character of a name on a tone derived from it. */
public final class Avatar extends StackPane {

    private static final int TONES = 4;
    private static final double LETTER = 0.42;

    public Avatar(String name, double size) {
        setMinSize(size, size);
        setMaxSize(size, size);
        getStyleClass().addAll("avatar", "tone-" + (1 + Math.floorMod(name.hashCode(), TONES)));
        setAccessibleText(name);
        var initial = new Label(initial(name));
        initial.getStyleClass().add("initial");
        initial.setStyle("-fx-font-size: " + Math.round(size * LETTER) + "px;");
        getChildren().add(initial);
    }

    private static String initial(String name) {
        return name.isBlank() ? "?" : name.substring(0, name.offsetByCodePoints(0, 1));
    }
}
