package org.counterfoil.client.shared.control;

import javafx.scene.layout.Pane;

/** How a figure went, day by day, without names or numbers. */
public final class Spark extends Pane {

    private static final double WIDTH = 72;
    private static final double HEIGHT = 34;
    private static final double EDGE = 3;

    /** @param figures two or more, the oldest first */
    public Spark(long... figures) {
        Nodes.width(this, WIDTH);
        Nodes.height(this, HEIGHT);
        setMouseTransparent(true);
        long least = Long.MAX_VALUE;
        long most = Long.MIN_VALUE;
        for (var figure : figures) {
            least = Math.min(least, figure);
            most = Math.max(most, figure);
        }
        double[] xs = new double[figures.length];
        double[] ys = new double[figures.length];
        for (int i = 0; i < figures.length; i++) {
            xs[i] = EDGE + (WIDTH - 2 * EDGE) * i / (figures.length - 1);
            ys[i] = most == least
                    ? HEIGHT - EDGE
                    : EDGE + (HEIGHT - 2 * EDGE) * (most - figures[i]) / (most - least);
        }
        getChildren().addAll(Nodes.styled(Curves.area(xs, ys, HEIGHT), "spark-fill"),
                Nodes.styled(Curves.line(xs, ys), "spark"));
    }
}
