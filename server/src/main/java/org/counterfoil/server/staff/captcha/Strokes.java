package org.counterfoil.server.staff.captcha;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Lines to be drawn, in sixteenths of a pixel.
 *
 * @param breadth half of it, in pixels
 */
record Strokes(List<Line> lines, int breadth) {

    private static final int FINE = 16;

    /** Corners on a grid of 5 by 7, as column and row; a comma begins another stroke. */
    private static final List<String> DIGITS = List.of("10 30 41 45 36 16 05 01 10", "11 20 26,16 36",
            "01 10 30 41 42 06 46", "01 10 30 41 42 33 23,33 44 45 36 16 05", "36 30 04 44",
            "40 00 03 33 44 45 36 06", "30 11 03 05 16 36 45 44 33 03", "00 40 16",
            "10 30 41 42 33 13 02 01 10,13 04 05 16 36 45 44 33", "16 35 43 41 30 10 01 02 13 43");

    /** From one point to another. */
    record Line(int fromX, int fromY, int toX, int toY) {

        /** Whether a point is perhaps so near. */
        boolean mayReach(int x, int y, int reach) {
            return x >= Math.min(fromX, toX) - reach && x <= Math.max(fromX, toX) + reach
                    && y >= Math.min(fromY, toY) - reach && y <= Math.max(fromY, toY) + reach;
        }

        /** How far a point is, squared. */
        long distanceSquared(int x, int y) {
            long dx = toX - fromX;
            long dy = toY - fromY;
            long length = dx * dx + dy * dy;
            long along = length == 0 ? 0 : Math.clamp((x - fromX) * dx + (y - fromY) * dy, 0, length);
            long offX = length == 0 ? x - fromX : x - fromX - dx * along / length;
            long offY = length == 0 ? y - fromY : y - fromY - dy * along / length;
            return offX * offX + offY * offY;
        }
    }

    /** A digit in a box of these pixels, a little too large or small, slanted, and off its place. */
    static List<Line> digit(int digit, int left, int top, RandomGenerator random) {
        var scale = 6 * FINE + random.nextInt(-8, 17);
        var slant = random.nextInt(-6, 7);
        var x = (left + random.nextInt(-3, 4)) * FINE;
        var y = (top + random.nextInt(-4, 5)) * FINE;
        var lines = new ArrayList<Line>();
        for (var stroke : DIGITS.get(digit).split(",")) {
            var corners = Arrays.stream(stroke.split(" ")).mapToInt(Integer::parseInt).toArray();
            for (var place = 1; place < corners.length; place++) {
                lines.add(new Line(x + across(corners[place - 1], scale, slant), y + corners[place - 1] % 10 * scale,
                        x + across(corners[place], scale, slant), y + corners[place] % 10 * scale));
            }
        }
        return lines;
    }

    private static int across(int corner, int scale, int slant) {
        return corner / 10 * scale + (3 - corner % 10) * scale * slant / FINE;
    }

    /** A line through the picture that means nothing. */
    static List<Line> noise(int width, int height, RandomGenerator random) {
        var lines = new ArrayList<Line>();
        var step = width * FINE / 4;
        var y = random.nextInt(height * FINE);
        for (var x = 0; x < width * FINE; x += step) {
            var next = random.nextInt(height * FINE);
            lines.add(new Line(x, y, x + step, next));
            y = next;
        }
        return lines;
    }

    /** How much ink lies on a pixel, 0 to 255; half as much where the edge runs through it. */
    int ink(int pixelX, int pixelY) {
        var x = pixelX * FINE + FINE / 2;
        var y = pixelY * FINE + FINE / 2;
        var inner = breadth * FINE;
        var outer = inner + FINE;
        var nearest = Long.MAX_VALUE;
        for (var line : lines) {
            if (line.mayReach(x, y, outer)) {
                nearest = Math.min(nearest, line.distanceSquared(x, y));
            }
        }
        if (nearest <= inner * inner) {
            return 255;
        }
        return nearest >= outer * outer ? 0 : (int) (255 * (outer * outer - nearest) / (outer * outer - inner * inner));
    }
}
