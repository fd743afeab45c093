package org.counterfoil.client.shared.control;

import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;

/** Days along, one figure as line and area, another dotted for comparison. */
public final class TrendChart extends Region {

    private static final double LEFT = 64;
    private static final double RIGHT = 36;
    private static final double BOTTOM = 28;
    private static final double TOP = 32;
    private static final int LINES = 4;

    private final List<Day> days;
    private final LongFunction<String> naming;
    private final long ceiling;

    /** One day: its name, its figure, and the figure it is compared with. */
    public record Day(String name, long value, long other) {}

    /**
     * @param days   two or more
     * @param naming writes a figure
     */
    public TrendChart(List<Day> days, LongFunction<String> naming) {
        this.days = List.copyOf(days);
        this.naming = naming;
        this.ceiling = ceiling(days.stream().flatMap(day -> Stream.of(day.value(), day.other())).mapToLong(v -> v).max()
                .orElse(1));
        getStyleClass().add("trend");
        setMinHeight(160);
        widthProperty().subscribe(this::draw);
        heightProperty().subscribe(this::draw);
    }

    /** How many lines stand above the axis: without any figure a grid would bear nothing but zeros. */
    static int lines(List<Day> days) {
        return days.stream().allMatch(day -> day.value() == 0 && day.other() == 0) ? 0 : LINES;
    }

    /** The next round number above, so that the grid's four lines are round as well. */
    static long ceiling(long highest) {
        long step = 1;
        while (step * 10 * LINES < highest) {
            step *= 10;
        }
        for (long factor : new long[]{1, 2, 5, 10}) {
            if (step * factor * LINES >= highest) {
                return step * factor * LINES;
            }
        }
        return step * 10 * LINES;
    }

    private void draw() {
        getChildren().clear();
        double width = getWidth() - LEFT - RIGHT;
        double height = getHeight() - TOP - BOTTOM;
        if (width <= 0 || height <= 0) {
            return;
        }
        grid(width, height);
        double[] xs = new double[days.size()];
        for (int i = 0; i < xs.length; i++) {
            xs[i] = LEFT + width * i / (xs.length - 1);
            place(Nodes.center(days.get(i).name(), 72, "axis-label"), xs[i] - 36, TOP + height + 8);
        }
        double[] ys = heights(days.stream().mapToLong(Day::value).toArray(), height);
        double[] others = heights(days.stream().mapToLong(Day::other).toArray(), height);
        int last = xs.length - 1;
        getChildren().addAll(Nodes.styled(Curves.area(xs, ys, TOP + height), "area"),
                Nodes.styled(Curves.line(xs, others), "compare"), Nodes.styled(Curves.line(xs, ys), "line"),
                Nodes.styled(new Circle(xs[last], ys[last], 5), "point"));
        tip(xs[last], ys[last]);
    }

    private void grid(double width, double height) {
        for (int i = LINES - lines(days); i <= LINES; i++) {
            double y = Math.round(TOP + height * i / LINES) + 0.5;
            getChildren().add(Nodes.styled(new Line(LEFT, y, LEFT + width, y), "grid"));
            place(Nodes.right(naming.apply(ceiling / LINES * (LINES - i)), LEFT - 10, "axis-label"), 0, y - 9);
        }
    }

    private void tip(double x, double y) {
        Label tip = Nodes.fixed(naming.apply(days.getLast().value()), "tip");
        place(tip, 0, 0);
        tip.relocate(Math.round(Math.min(x - tip.getWidth() / 2, getWidth() - tip.getWidth())),
                Math.round(y - tip.getHeight() - 12));
    }

    private void place(Region node, double x, double y) {
        getChildren().add(node);
        settle(node);
        node.relocate(Math.round(x), Math.round(y));
    }

    private static void settle(Node node) {
        node.applyCss();
        node.autosize();
    }

    private double[] heights(long[] figures, double height) {
        double[] ys = new double[figures.length];
        for (int i = 0; i < ys.length; i++) {
            ys[i] = TOP + height * (1 - Math.clamp((double) figures[i] / ceiling, 0, 1));
        }
        return ys;
    }
}
