package org.counterfoil.client.device.scan;

import java.math.BigInteger;
import java.util.Optional;

/**
 * The five ways in which readers print the number of one EM4100 chip (5 bytes). Those that print fewer bytes lose the
 * rest for ever, so a conversion goes only from more to fewer.
 */
public enum ChipFormat {
    /** {@code 01026f6c3a}: all five bytes. */
    HEX("hex", 5, "[0-9A-Fa-f]{10}"),
    /** {@code 0040856634}: four bytes as ten digits (8H10D). */
    TEN_DIGITS("8H10D", 4, "\\d{10}"),
    /** {@code 07302202}: three bytes as eight digits (6H8D). */
    EIGHT_DIGITS("6H8D", 3, "\\d{8}"),
    /** {@code 111,27706}: one byte, two bytes (2H4H). */
    THREE_AND_FIVE("2H4H", 3, "\\d{3},\\d{5}"),
    /** {@code 00623,27706}: two bytes, two bytes (4H4H). */
    FIVE_AND_FIVE("4H4H", 4, "\\d{5},\\d{5}");

    private static final int TWO_BYTES = 16;
    private static final long LOW = 0xFFFF;

    private final String word;
    private final int bytes;
    private final String pattern;

    ChipFormat(String word, int bytes, String pattern) {
        this.word = word;
        this.bytes = bytes;
        this.pattern = pattern;
    }

    /** As readers' manuals call it. */
    String word() {
        return word;
    }

    /** Whether a reader of the other format prints all bytes that this one does. */
    boolean canComeFrom(ChipFormat other) {
        return bytes <= other.bytes;
    }

    /**
     * What a reader of this format printed, as another format prints it.
     *
     * @return empty when the text is not of this format, or lacks bytes that the other format prints
     */
    public Optional<String> convert(String printed, ChipFormat other) {
        if (!printed.matches(pattern) || !other.canComeFrom(this)) {
            return Optional.empty();
        }
        var value = read(printed);
        return value.bitLength() > bytes * 8 ? Optional.empty() : Optional.of(other.print(value.longValueExact()));
    }

    private BigInteger read(String printed) {
        return switch (this) {
            case HEX -> new BigInteger(printed, 16);
            case TEN_DIGITS, EIGHT_DIGITS -> new BigInteger(printed);
            case THREE_AND_FIVE, FIVE_AND_FIVE -> {
                var parts = printed.split(",");
                yield new BigInteger(parts[0]).shiftLeft(TWO_BYTES).add(new BigInteger(parts[1]));
            }
        };
    }

    private String print(long value) {
        var mine = value & ((1L << (bytes * 8)) - 1);
        return switch (this) {
            case HEX -> "%010x".formatted(mine);
            case TEN_DIGITS -> "%010d".formatted(mine);
            case EIGHT_DIGITS -> "%08d".formatted(mine);
            case THREE_AND_FIVE -> "%03d,%05d".formatted(mine >> TWO_BYTES, mine & LOW);
            case FIVE_AND_FIVE -> "%05d,%05d".formatted(mine >> TWO_BYTES, mine & LOW);
        };
    }
}
