package org.counterfoil.common.receipt;

import java.util.List;

import org.counterfoil.common.receipt.TextStyle.Align;
import org.counterfoil.common.receipt.TextStyle.Size;

/** One line of a receipt on its paper. */
public sealed interface PrintLine {

    /**
     * Texts beside each other.
     *
     * @param columns of the whole line, counted in characters of its size
     */
    record Words(List<Cell> cells, boolean bold, Size size, int columns) implements PrintLine {
        public Words {
            cells = List.copyOf(cells);
        }

        /** The line as a printer of fixed columns takes it, without the blanks at its end. */
        public String plain() {
            var line = new StringBuilder();
            for (var cell : cells) {
                var lead = cell.start() - Columns.of(line);
                line.repeat(' ', Math.max(0, lead)).append(cell.text());
            }
            return line.toString();
        }
    }

    /** A dashed line over the whole width. */
    record Dashes(int columns) implements PrintLine {}

    /** A QR code in the middle. */
    record Qr(String content) implements PrintLine {}

    /** A Code 128 barcode in the middle. */
    record Barcode(String content) implements PrintLine {}

    /** Empty lines. */
    record Space(int lines) implements PrintLine {}

    /**
     * A text in a part of the line.
     *
     * @param text  never wider than the cell
     * @param from  the cell's first column
     * @param width in columns
     */
    record Cell(String text, int from, int width, Align align) {

        /** The column that the text itself begins at. */
        public int start() {
            var free = Math.max(0, width - Columns.of(text));
            return from + switch (align) {
                case LEFT -> 0;
                case CENTER -> free / 2;
                case RIGHT -> free;
            };
        }
    }
}
