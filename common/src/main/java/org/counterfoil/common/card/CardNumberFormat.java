package org.counterfoil.common.card;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * How a merchant's card numbers are made: a prefix, a serial that fills up, and a check digit where one is wanted.
 *
 * @param prefix     digits that every number begins with, at most {@link #LONGEST_PREFIX}
 * @param digits     of the whole number, {@link #FEWEST} to {@link #MOST}
 * @param checkDigit whether the last digit checks the others (Luhn)
 */
public record CardNumberFormat(String prefix, int digits, boolean checkDigit) {

    /** The digits of a number unless the merchant chooses. */
    public static final int USUAL = 16;

    /** The fewest digits of a whole number. */
    public static final int FEWEST = 8;

    /** The most digits of a whole number. */
    public static final int MOST = 19;

    /** The most digits before the serial. */
    public static final int LONGEST_PREFIX = 12;

    /** A serial of fewer digits would be used up with the first box of cards. */
    public static final int SHORTEST_SERIAL = 4;

    /** A serial of more digits would be more than there are whole numbers. */
    private static final int LONGEST_SERIAL = 18;

    private static final int BASE = 10;

    /** A part of a format that can't be. */
    public enum Part {
        PREFIX,
        DIGITS
    }

    /** The first part that is out of its bounds; empty where numbers can be made. */
    public Optional<Part> unfit() {
        if (!prefix.matches("\\d{0," + LONGEST_PREFIX + "}")) {
            return Optional.of(Part.PREFIX);
        }
        return digits < FEWEST || digits > MOST || serialDigits() < SHORTEST_SERIAL
                || serialDigits() > LONGEST_SERIAL
                        ? Optional.of(Part.DIGITS)
                        : Optional.empty();
    }

    /** How many digits are left for the serial. */
    public int serialDigits() {
        return digits - prefix.length() - (checkDigit ? 1 : 0);
    }

    /** The highest serial; the first one is 1. */
    public long lastSerial() {
        var power = 1L;
        for (int digit = 0; digit < serialDigits(); digit++) {
            power *= BASE;
        }
        return power - 1;
    }

    /** The number of a serial from 1 to {@link #lastSerial}. */
    public String number(long serial) {
        if (serial < 1 || serial > lastSerial()) {
            throw new IllegalArgumentException("no card has the serial " + serial);
        }
        var figures = Long.toString(serial);
        var payload = prefix + "0".repeat(serialDigits() - figures.length()) + figures;
        return checkDigit ? payload + Luhn.digit(payload) : payload;
    }

    /** The serial of a number in this format; empty of every other text. */
    public OptionalLong serialOf(String number) {
        if (number.length() != digits || !number.startsWith(prefix) || !number.matches("[0-9]+")
                || checkDigit && !Luhn.holds(number)) {
            return OptionalLong.empty();
        }
        var end = prefix.length() + serialDigits();
        var serial = Long.parseLong(number, prefix.length(), end, BASE);
        return serial < 1 || serial > lastSerial() ? OptionalLong.empty() : OptionalLong.of(serial);
    }
}
