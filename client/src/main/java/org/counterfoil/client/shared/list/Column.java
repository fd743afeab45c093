package org.counterfoil.client.shared.list;

import java.util.Optional;
import java.util.function.Function;

import javafx.scene.Node;

/**
 * A column of a list.
 *
 * @param key   of its name
 * @param width in pixels at least; what is left goes to the columns that grow
 * @param sort  the server's sort key; empty where the server can't sort by it
 * @param shown whether the list begins with it
 * @param cell  a text or a {@link Node} of a row
 */
public record Column<R>(String key, double width, Align align, boolean grows, Optional<String> sort, boolean shown,
        Function<R, Object> cell) {

    /** How head, cells and total stand. */
    public enum Align {
        LEFT,
        RIGHT,
        CENTER;

        /** The style class that head and cells share. */
        String styleClass() {
            return switch (this) {
                case LEFT -> "align-left";
                case RIGHT -> "align-right";
                case CENTER -> "align-center";
            };
        }
    }

    public static <R> Column<R> left(String key, double width, Function<R, Object> cell) {
        return new Column<>(key, width, Align.LEFT, false, Optional.empty(), true, cell);
    }

    /** For figures. */
    public static <R> Column<R> right(String key, double width, Function<R, Object> cell) {
        return new Column<>(key, width, Align.RIGHT, false, Optional.empty(), true, cell);
    }

    /** The same, taking what width is left. */
    public Column<R> growing() {
        return new Column<>(key, width, align, true, sort, shown, cell);
    }

    /** The same, sorted by the server under its own key. */
    public Column<R> sortable() {
        return new Column<>(key, width, align, grows, Optional.of(key), shown, cell);
    }

    /** The same, shown only to those who choose it. */
    public Column<R> onDemand() {
        return new Column<>(key, width, align, grows, sort, false, cell);
    }
}
