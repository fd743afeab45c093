package org.counterfoil.common.card;

/**
 * The check digit of ISO/IEC 7812-1: it tells every single wrong digit, and most of two neighbours that changed places.
 */
final class Luhn {

    private static final int BASE = 10;

    private Luhn() {}

    /** The digit that belongs behind these digits. */
    static int digit(String digits) {
        var sum = 0;
        for (int place = digits.length() - 1, weight = 2; place >= 0; place--, weight = 3 - weight) {
            var product = Character.digit(digits.charAt(place), BASE) * weight;
            sum += product / BASE + product % BASE;
        }
        return (BASE - sum % BASE) % BASE;
    }

    /** Whether the last of the digits is the one that belongs behind the others. */
    static boolean holds(String digits) {
        return digits.length() > 1 && digit(digits.substring(0, digits.length() - 1)) == Character
                .digit(digits.charAt(digits.length() - 1), BASE);
    }
}
