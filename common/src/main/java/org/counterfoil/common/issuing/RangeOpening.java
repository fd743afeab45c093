package org.counterfoil.common.issuing;

/**
 * What is paid in on each card of a range.
 *
 * @param amount minor units; 0 unless it is given
 */
public record RangeOpening(Kind kind, long amount) {

    /** Where the amount comes from; shown under {@code ranges.opening.<key>}. */
    public enum Kind {
        /** Nothing is paid in. */
        NONE,
        /** The face value of the batch, else of the card type. */
        FACE_VALUE,
        /** The amount that stands beside. */
        AMOUNT;

        /** As it stands in texts. */
        public String key() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /** Nothing is paid in. */
    public static final RangeOpening NONE = new RangeOpening(Kind.NONE, 0);

    /** The cards' face value. */
    public static final RangeOpening FACE_VALUE = new RangeOpening(Kind.FACE_VALUE, 0);

    /** So much for each card, minor units. */
    public static RangeOpening of(long amount) {
        return new RangeOpening(Kind.AMOUNT, amount);
    }
}
