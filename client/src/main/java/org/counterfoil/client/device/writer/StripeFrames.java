package org.counterfoil.client.device.writer;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The words of the MSR206 and the MSR605, as their makers give them: commands in section 6 of "MSR605 Programmer's
 * Manual", revision B of 2009-06-01, data and states in its section 7, and the strength of the field in section 6 of
 * "MSR206 Programmer's Manual", PM017-U revision C.1.
 */
final class StripeFrames {

    static final int ESC = 0x1B;

    /** No answer. */
    static final byte[] RESET = command('a');
    /** Answered with {@code ESC y}. */
    static final byte[] TEST = command('e');
    /** Answered with a block of data, once a card was drawn through. */
    static final byte[] READ = command('r');
    /** Both answered with {@code ESC 0}. */
    static final byte[] HIGH = command('x');
    static final byte[] LOW = command('y');

    static final int ALIVE = 'y';
    static final int OK = '0';

    private static final int FILE_SEPARATOR = 0x1C;
    private static final int START = 's';
    private static final int END = '?';
    private static final int SECOND_TRACK = 2;
    private static final int TRACKS = 3;

    private StripeFrames() {}

    /**
     * What a card drawn through has answered.
     *
     * @param second what stands on the second track, without its sentinels; empty for nothing
     * @param status {@link #OK}, or why it could not be read
     */
    record Swipe(String second, int status) {

        boolean blank() {
            return second.isEmpty();
        }
    }

    /** Writes the second track and leaves the others empty; answered with {@code ESC} and a state. */
    static byte[] write(String track) {
        var frame = new ByteArrayOutputStream();
        frame.writeBytes(command('w'));
        frame.writeBytes(command(START));
        for (int number = 1; number <= TRACKS; number++) {
            frame.write(ESC);
            frame.write(number);
            if (number == SECOND_TRACK) {
                frame.writeBytes(track.getBytes(StandardCharsets.US_ASCII));
            }
        }
        frame.write(END);
        frame.write(FILE_SEPARATOR);
        return frame.toByteArray();
    }

    /**
     * Takes the answer to {@link #READ} byte by byte: {@code ESC s}, the tracks, {@code ? FS ESC} and a state. Whatever
     * comes before is left out.
     */
    static final class Answer {

        private static final int LONGEST = 1_024;

        private final StringBuilder bytes = new StringBuilder();

        /** The whole answer, once this byte ends it. */
        Optional<Swipe> take(int next) {
            bytes.append((char) (next & 0xFF));
            if (bytes.length() > LONGEST) {
                bytes.delete(0, bytes.length() - LONGEST);
            }
            var length = bytes.length();
            var ended = length >= TRACKS && bytes.charAt(length - 2) == ESC
                    && bytes.charAt(length - 3) == FILE_SEPARATOR;
            return ended ? Optional.of(swipe(bytes.toString(), next & 0xFF)) : Optional.empty();
        }

        private static Swipe swipe(String answer, int status) {
            var block = answer.substring(0, answer.length() - TRACKS);
            var from = block.lastIndexOf((char) ESC + "s");
            var data = from < 0 ? "" : block.substring(from + 2);
            var begin = data.indexOf((char) ESC + "" + (char) SECOND_TRACK);
            if (begin < 0) {
                return new Swipe("", status);
            }
            var end = data.indexOf(ESC, begin + 2);
            return new Swipe(track(data.substring(begin + 2, end < 0 ? data.length() : end)), status);
        }

        /** Without sentinels, and without the end of the block where the last track was cut off by it. */
        private static String track(String read) {
            var from = read.startsWith(";") ? read.substring(1) : read;
            var end = from.indexOf(END);
            var track = end < 0 ? from : from.substring(0, end);
            return track.matches("[0-9:<=>]+") ? track : "";
        }
    }

    private static byte[] command(char letter) {
        return new byte[]{ESC, (byte) letter};
    }

    private static byte[] command(int letter) {
        return command((char) letter);
    }
}
