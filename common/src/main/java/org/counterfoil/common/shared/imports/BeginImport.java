package org.counterfoil.common.shared.imports;

/**
 * Announces a file; its pieces follow.
 *
 * @param list  what it is to fill, as {@code employees}
 * @param file  its name with the ending, 1 to 200 characters
 * @param words in which its titles and choices may stand
 */
public record BeginImport(String list, String file, ImportWords words) {

    /** The most bytes of a file. */
    public static final int MAX_BYTES = 10_000_000;

    /** The most rows of a file, its titles apart. */
    public static final int MAX_ROWS = 50_000;

    /** Bytes of every piece of a file but the last. */
    public static final int PIECE = 1_000_000;
}
