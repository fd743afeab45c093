package org.counterfoil.common.card;

/**
 * The two colours in which a card is shown.
 *
 * @param ground of the card, as {@code #1f4e79}
 * @param ink    of what stands on it, in the same form
 */
public record CardColours(String ground, String ink) {

    /** Of a type for which none were chosen. */
    public static final CardColours PLAIN = new CardColours("#2f5597", "#ffffff");

    private static final String FORM = "#[0-9a-f]{6}";

    /** Whether a text is a colour: a hash and six hexadecimal digits in lower case. */
    public static boolean fits(String colour) {
        return colour.matches(FORM);
    }
}
