package org.counterfoil.common.receipt;

import java.util.Arrays;
import java.util.Optional;

/** The rolls that receipt printers take. */
public enum Paper {
    MM_58(58, 384, 32),
    MM_80(80, 576, 48);

    private final int millimetres;
    private final int dots;
    private final int columns;

    Paper(int millimetres, int dots, int columns) {
        this.millimetres = millimetres;
        this.dots = dots;
        this.columns = columns;
    }

    /** Width of the roll. */
    public int millimetres() {
        return millimetres;
    }

    /** Dots that can be printed on one line, at 203 dots per inch. */
    public int dots() {
        return dots;
    }

    /** Narrow characters of normal size on one line. */
    public int columns() {
        return columns;
    }

    /** The paper of a roll's width; empty for a width that no printer here takes. */
    public static Optional<Paper> ofMillimetres(int millimetres) {
        return Arrays.stream(values()).filter(paper -> paper.millimetres == millimetres).findFirst();
    }
}
