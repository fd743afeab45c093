package org.counterfoil.server.ledger.engine;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Exact splitting of amounts. */
final class Shares {

    private Shares() {}

    /** {@code floor(total × part / whole)}. */
    static long floor(long total, long part, long whole) {
        return BigInteger.valueOf(total)
                .multiply(BigInteger.valueOf(part))
                .divide(BigInteger.valueOf(whole))
                .longValueExact();
    }

    /** Splits {@code amount} in proportion to {@code totals} by largest remainder; no share exceeds its total. */
    static long[] proportional(long[] totals, long amount) {
        var whole = Arrays.stream(totals).sum();
        var shares = new long[totals.length];
        if (whole == 0) {
            return shares;
        }
        var remainders = new long[totals.length];
        for (var i = 0; i < totals.length; i++) {
            var divided = BigInteger.valueOf(totals[i])
                    .multiply(BigInteger.valueOf(amount))
                    .divideAndRemainder(BigInteger.valueOf(whole));
            shares[i] = divided[0].longValueExact();
            remainders[i] = divided[1].longValueExact();
        }
        var left = amount - Arrays.stream(shares).sum();
        IntStream.range(0, totals.length)
                .boxed()
                .sorted(Comparator.comparingLong(i -> -remainders[i]))
                .limit(left)
                .forEach(i -> shares[i]++);
        return shares;
    }

    /**
     * Splits {@code part} of the sum of {@code totals} so that each share grows with the part and never shrinks: the
     * difference of two splits is what a further return gives, and it never drifts.
     */
    static long[] growing(long[] totals, long part) {
        var shares = new long[totals.length];
        var rest = Arrays.stream(totals).sum();
        var left = part;
        for (var i = 0; i < totals.length && rest > 0; i++) {
            shares[i] = totals[i] == rest ? left : floor(totals[i], left, rest);
            left -= shares[i];
            rest -= totals[i];
        }
        return shares;
    }

    /** What each share grows by between two parts. */
    static long[] growth(long[] totals, long before, long after) {
        var earlier = growing(totals, before);
        var later = growing(totals, after);
        return IntStream.range(0, totals.length).mapToLong(i -> later[i] - earlier[i]).toArray();
    }
}
