package org.counterfoil.common.receipt;

/** A card number as it may stand on paper. */
public final class MaskedCard {

    private static final int SHOWN = 4;
    private static final String HIDDEN = "****";

    private MaskedCard() {}

    /** Its first and last four digits ({@code 8600 **** 5671}); of a short number the last four at most. */
    public static String of(String card) {
        var plain = card.replace(" ", "");
        if (plain.isEmpty()) {
            return "";
        }
        if (plain.length() <= SHOWN) {
            return HIDDEN;
        }
        var tail = plain.substring(plain.length() - SHOWN);
        return plain.length() > 2 * SHOWN ? plain.substring(0, SHOWN) + " " + HIDDEN + " " + tail : HIDDEN + " " + tail;
    }
}
