package org.counterfoil.server.staff.captcha;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** Digits as a picture: slanted, not in line, and with lines across. */
public final class CaptchaPicture {

    /** Of every picture, in pixels. */
    public static final int WIDTH = 200;
    public static final int HEIGHT = 64;

    private static final int MARGIN = 18;
    private static final int TOP = 12;
    private static final int PAPER = 255;

    private CaptchaPicture() {}

    /** A PNG of the digits, dark on light. */
    public static byte[] of(String digits, RandomGenerator random) {
        var step = (WIDTH - MARGIN) / digits.length();
        var strokes = Stream.iterate(0, place -> place + 1).limit(digits.length()).flatMap(place -> Strokes
                .digit(Character.digit(digits.charAt(place), 10), MARGIN + place * step, TOP, random).stream())
                .toList();
        var noise = Stream.generate(() -> Strokes.noise(WIDTH, HEIGHT, random)).limit(3).flatMap(List::stream)
                .toList();
        return GrayPng.of(WIDTH, HEIGHT, pixels(new Strokes(strokes, 2), new Strokes(noise, 0)));
    }

    private static byte[] pixels(Strokes digits, Strokes noise) {
        var pixels = new byte[WIDTH * HEIGHT];
        for (var y = 0; y < HEIGHT; y++) {
            for (var x = 0; x < WIDTH; x++) {
                var ink = Math.max(digits.ink(x, y), noise.ink(x, y)) * 4 / 5;
                pixels[y * WIDTH + x] = (byte) (PAPER - ink);
            }
        }
        return pixels;
    }
}
