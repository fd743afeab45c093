package org.counterfoil.client.shared.list;

import java.util.function.Function;

import javafx.scene.Node;

/**
 * A column of a list.
 *
 * @param key   of its name
 * @param width in pixels at least; what is left goes to the columns that grow
 * @param cell  a text or a {@link Node} of a row
 */
public record Column<R>(String key, double width, Align align, boolean grows, Function<R, Object> cell) {

    /** How head, cells and total stand. */
    public enum Align {
        LEFT,
        RIGHT,
        CENTER
    }

    public static <R> Column<R> left(String key, double width, Function<R, Object> cell) {
        return new Column<>(key, width, Align.LEFT, false, cell);
    }

    /** For figures. */
    public static <R> Column<R> right(String key, double width, Function<R, Object> cell) {
        return new Column<>(key, width, Align.RIGHT, false, cell);
    }

    /** The same, taking what width is left. */
    public Column<R> growing() {
        return new Column<>(key, width, align, true, cell);
    }
}
