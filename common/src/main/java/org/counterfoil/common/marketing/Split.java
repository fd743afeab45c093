package org.counterfoil.common.marketing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Splits a whole into parts that always add up to it again. */
public final class Split {

    private Split() {}

    /**
     * The parts of {@code whole} in proportion to the weights, each at most one unit off its exact share: every part is
     * rounded down and the units that are left go to the largest remainders, the first of equal ones before the next.
     *
     * @param whole   0 or more
     * @param weights none negative; one at least positive unless {@code whole} is 0
     */
    public static long[] byWeight(long whole, List<BigDecimal> weights) {
        var sum = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        var parts = new long[weights.size()];
        if (whole == 0) {
            return parts;
        }
        var remainders = new BigDecimal[weights.size()];
        long left = whole;
        for (int i = 0; i < parts.length; i++) {
            // whole × weight / sum, kept as quotient and remainder: no division is ever inexact
            var share = weights.get(i).multiply(BigDecimal.valueOf(whole));
            var floor = share.divide(sum, 0, RoundingMode.DOWN);
            parts[i] = floor.longValueExact();
            remainders[i] = share.subtract(floor.multiply(sum));
            left -= parts[i];
        }
        IntStream.range(0, parts.length).boxed()
                .sorted(Comparator.comparing((Integer i) -> remainders[i]).reversed().thenComparing(i -> i))
                .limit(left).forEach(i -> parts[i]++);
        return parts;
    }
}
