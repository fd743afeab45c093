package org.counterfoil.client.shared.control;

import javafx.geometry.Rectangle2D;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;

/** The first character of a name on a tone derived from it; or a photo, cut to the same circle. */
public final class Avatar extends StackPane {

    private static final int TONES = 4;
    private static final double LETTER = 0.42;

    private final Label initial;
    private final double size;

    public Avatar(String name, double size) {
        this.size = size;
        setMinSize(size, size);
        setMaxSize(size, size);
        getStyleClass().addAll("avatar", "tone-" + (1 + Math.floorMod(name.hashCode(), TONES)));
        setAccessibleText(name);
        initial = new Label(initial(name));
        initial.getStyleClass().add("initial");
        initial.setStyle("-fx-font-size: " + Math.round(size * LETTER) + "px;");
        getChildren().add(initial);
    }

    /** Shows a photo: the middle of it. */
    public void show(Image photo) {
        var square = Math.min(photo.getWidth(), photo.getHeight());
        var view = new ImageView(photo);
        view.setViewport(new Rectangle2D((photo.getWidth() - square) / 2, (photo.getHeight() - square) / 2, square,
                square));
        view.setFitWidth(size);
        view.setFitHeight(size);
        view.setSmooth(true);
        view.setClip(new Circle(size / 2, size / 2, size / 2));
        getChildren().setAll(view);
    }

    /** Shows the first character. */
    public void showInitial() {
        getChildren().setAll(initial);
    }

    private static String initial(String name) {
        return name.isBlank() ? "?" : name.substring(0, name.offsetByCodePoints(0, 1));
    }
}
