package org.counterfoil.common.card;

import java.util.Optional;

/**
 * What is entered of a card type.
 *
 * @param registered     of a person whom the merchant knows; a bearer card belongs to whoever holds it
 * @param level          code of the level that its holders begin with; empty for none in particular
 * @param validMonths    how long a card may be used from its activation on, 1 to {@link #MOST_MONTHS}; empty for good
 * @param deposit        what is taken for the card itself and given back with it, minor units
 * @param replacementFee what another card in place of a lost one costs, minor units
 * @param faceValue      what a card is sold for as it is, minor units; 0 for none
 * @param offline        whether it may be used while a desk has no line to the server
 * @param colours        as the card is shown on screens
 */
public record CardTypeProfile(String name, CardKind kind, boolean registered, String level,
        Optional<Integer> validMonths, long deposit, long replacementFee, long faceValue, boolean offline,
        CardColours colours) {

    /** The most characters of a name. */
    public static final int NAME = 60;

    /** The longest that a card may be valid without being so for good. */
    public static final int MOST_MONTHS = 600;

    /** A type of which nothing but name, kind and whose it is was decided. */
    public static CardTypeProfile of(String name, CardKind kind, boolean registered) {
        return new CardTypeProfile(name, kind, registered, "", Optional.empty(), 0, 0, 0, false, CardColours.PLAIN);
    }
}
