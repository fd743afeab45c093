package org.counterfoil.client.pictures;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

import javafx.animation.PauseTransition;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.ButtonBase;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javafx.util.Duration;

/**
 * Takes pictures one after the other, on the UI thread. What is photographed is larger than the window, which is small:
 * the headless platform copies all of it, pixel by pixel, whenever anything in it changes.
 */
public final class Studio {

    /** Styles, layout and the caret need some pulses. */
    private static final Duration SETTLE = Duration.millis(160);
    private static final double WINDOW = 200;

    private final Pane stand = new Pane();
    private final Scene scene = new Scene(stand, WINDOW, WINDOW);

    /** Opens the window. */
    public Studio(Stage stage) {
        stage.setScene(scene);
        stage.show();
    }

    /** Hands over the picture, which is made when it is asked for there and then, and what is cut off in it. */
    public void shoot(Picture picture, Sitting sitting, Size size,
            BiConsumer<Supplier<WritableImage>, List<String>> taker) {
        var root = picture.draw().apply(sitting);
        sitting.theme().applyTo(scene);
        root.setManaged(false);
        stand.getChildren().setAll(root);
        root.resizeRelocate(0, 0, size.width(), size.height());
        picture.after().accept(root);
        var settle = new PauseTransition(SETTLE);
        settle.setOnFinished(event -> take(root, size, taker));
        settle.play();
    }

    private void take(Parent root, Size size, BiConsumer<Supplier<WritableImage>, List<String>> taker) {
        if (scene.getFocusOwner() instanceof ButtonBase) {
            stand.requestFocus(); // a picture at rest: no button wears the focus ring
        }
        var frame = new SnapshotParameters();
        frame.setViewport(new Rectangle2D(0, 0, size.width(), size.height())); // shadows reach beyond it
        taker.accept(() -> root.snapshot(frame, new WritableImage(size.width(), size.height())),
                Clipping.findings(root));
    }

    /** Of a picture, in pixels. */
    public record Size(int width, int height) {}
}
