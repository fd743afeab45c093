package org.counterfoil.client.device.writer;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** How a number stands in one block of a chip. */
public enum BlockForm {
    /** A byte a digit, then zeros. */
    ASCII(16),
    /** Two digits a byte, then F. */
    BCD(32);

    /** Bytes of a block. */
    static final int BYTES = 16;

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private final int digits;

    BlockForm(int digits) {
        this.digits = digits;
    }

    /** A block with the number; empty for one that has too many digits. */
    Optional<byte[]> block(String number) {
        if (number.length() > digits) {
            return Optional.empty();
        }
        return Optional.of(switch (this) {
            case ASCII -> Arrays.copyOf(number.getBytes(StandardCharsets.US_ASCII), BYTES);
            case BCD -> HEX.parseHex(number + "F".repeat(digits - number.length()));
        });
    }

    /** Whether nothing was ever written there: all bytes are zeros, or all are FF. */
    static boolean blank(byte[] block) {
        return HEX.formatHex(block).matches("(00)*|(FF)*");
    }

    /** The number in a block; its bytes in hex where there is none. */
    String read(byte[] block) {
        var hex = HEX.formatHex(block);
        return switch (this) {
            case ASCII -> number(new String(block, StandardCharsets.ISO_8859_1).replaceFirst("\0+$", ""), hex);
            case BCD -> number(hex.replaceFirst("F+$", ""), hex);
        };
    }

    private static String number(String text, String hex) {
        return text.matches("[0-9]+") ? text : hex;
    }
}
