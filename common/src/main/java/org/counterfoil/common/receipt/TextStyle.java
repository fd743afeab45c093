package org.counterfoil.common.receipt;

/** How a text is set. */
public record TextStyle(boolean bold, Size size, Align align) {

    public static final TextStyle PLAIN = new TextStyle(false, Size.NORMAL, Align.LEFT);
    public static final TextStyle TITLE = new TextStyle(true, Size.LARGE, Align.CENTER);

    /** Sizes that every receipt printer has. */
    public enum Size {
        NORMAL(1, 1),
        /** Twice as high. */
        TALL(1, 2),
        /** Twice as high and as wide. */
        LARGE(2, 2);

        private final int wide;
        private final int high;

        Size(int wide, int high) {
            this.wide = wide;
            this.high = high;
        }

        /** Columns that a narrow character takes. */
        public int wide() {
            return wide;
        }

        /** How many times the normal height. */
        public int high() {
            return high;
        }
    }

    /** Where a text stands in its width. */
    public enum Align {
        LEFT,
        CENTER,
        RIGHT
    }

    /** The same style in another size. */
    public TextStyle with(Size other) {
        return new TextStyle(bold, other, align);
    }

    /** The same style, bold. */
    public TextStyle asBold() {
        return new TextStyle(true, size, align);
    }

    /** The same style with another alignment. */
    public TextStyle with(Align other) {
        return new TextStyle(bold, size, other);
    }
}
