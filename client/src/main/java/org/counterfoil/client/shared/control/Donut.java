package org.counterfoil.client.shared.control;

import java.util.List;

import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;

/** Parts of a whole as a ring, clockwise from the top; words stand in the middle. */
public final class Donut extends StackPane {

    /** So many colours there are. */
    public static final int COLOURS = 5;

    private static final double RADIUS = 77;
    private static final double HOLE = 52;
    private static final double ROUND = 360;
    private static final double TOP = 90;

    /** @param parts above zero, the largest first */
    public Donut(List<Long> parts, String total, String name) {
        getStyleClass().add("donut");
        Nodes.width(this, 2 * RADIUS);
        Nodes.height(this, 2 * RADIUS);
        var ring = new Pane();
        double whole = parts.stream().mapToLong(Long::longValue).sum();
        double from = TOP;
        for (int at = 0; at < parts.size(); at++) {
            double length = ROUND * parts.get(at) / whole;
            var slice = new Arc(RADIUS, RADIUS, RADIUS, RADIUS, from, -length);
            slice.setType(ArcType.ROUND);
            ring.getChildren().add(Nodes.styled(slice, "slice-" + colour(at)));
            if (parts.size() > 1) {
                slice.getStyleClass().add("ring");
            }
            from -= length;
        }
        ring.getChildren().add(Nodes.styled(new Circle(RADIUS, RADIUS, HOLE), "hole"));
        var words = Nodes.styled(Nodes.column(0, Nodes.fixed(total, "t-20", "strong"),
                Nodes.fixed(name, "subtle", "t-12")), "words");
        getChildren().addAll(ring, words);
    }

    /** The number of a part's colour. */
    public static int colour(int at) {
        return at % COLOURS + 1;
    }
}
