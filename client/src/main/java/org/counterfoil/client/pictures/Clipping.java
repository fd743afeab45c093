package org.counterfoil.client.pictures;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/**
 * Finds what is cut off (a text that ends in an ellipsis, a control that sticks out of its parent or of the scene) and
 * texts that nobody wrote.
 */
public final class Clipping {

    private static final double TOLERANCE = 1.5;
    private static final Pattern KEY = Pattern.compile("[a-z]+(\\.[a-z0-9-]+)+");

    private final Bounds frame;
    private final List<String> findings = new ArrayList<>();

    private Clipping(Bounds frame) {
        this.frame = frame;
    }

    /** What is cut off under a root that has been laid out; empty when all is well. */
    public static List<String> findings(Parent root) {
        var clipping = new Clipping(root.localToScene(root.getLayoutBounds()));
        clipping.visit(root);
        return List.copyOf(clipping.findings);
    }

    private void visit(Node node) {
        if (!node.isVisible() || node.getOpacity() == 0) {
            return;
        }
        if (node instanceof Labeled labeled) {
            ellipsis(labeled);
            key(labeled);
        }
        if (node instanceof Control || node instanceof Text) {
            outside(node);
        }
        if (node instanceof Parent parent && !(node instanceof ScrollPane)) {
            parent.getChildrenUnmodifiable().forEach(this::visit);
        }
    }

    private void ellipsis(Labeled labeled) {
        if (labeled.getContentDisplay() == ContentDisplay.GRAPHIC_ONLY || labeled.getText() == null) {
            return;
        }
        for (var child : labeled.getChildrenUnmodifiable()) {
            if (child instanceof Text text && child != labeled.getGraphic() && !shows(labeled, text)) {
                findings.add("cut off: '" + labeled.getText() + "' shows as '" + text.getText() + "'");
            }
        }
    }

    /** A text that is missing shows its key instead. */
    private void key(Labeled labeled) {
        if (labeled.getText() != null && KEY.matcher(labeled.getText()).matches()) {
            findings.add("no text: " + labeled.getText());
        }
    }

    private static boolean shows(Labeled labeled, Text text) {
        return text.getText().replace("\n", "").equals(labeled.getText().replace("\n", ""));
    }

    private void outside(Node node) {
        var place = node.localToScene(node.getLayoutBounds());
        if (place.getWidth() == 0 || place.getHeight() == 0) {
            return;
        }
        if (sticksOut(place)) {
            findings.add("outside the scene: " + name(node));
        } else if (node instanceof Region && node.getParent() instanceof Region parent && node.isManaged()) {
            var room = parent.localToScene(parent.getLayoutBounds());
            if (place.getMaxX() > room.getMaxX() + TOLERANCE || place.getMinX() < room.getMinX() - TOLERANCE) {
                findings.add("wider than its place: " + name(node) + " in " + name(parent));
            }
        }
    }

    private boolean sticksOut(Bounds place) {
        return place.getMinX() < frame.getMinX() - TOLERANCE || place.getMinY() < frame.getMinY() - TOLERANCE
                || place.getMaxX() > frame.getMaxX() + TOLERANCE || place.getMaxY() > frame.getMaxY() + TOLERANCE;
    }

    private static String name(Node node) {
        var words = node instanceof Labeled labeled ? " '" + labeled.getText() + "'" : "";
        return node.getClass().getSimpleName() + node.getStyleClass() + words;
    }
}
