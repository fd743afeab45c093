package org.counterfoil.server.card;

import java.math.BigInteger;
import java.util.Optional;

import org.counterfoil.common.card.CardNumberFormat;

/** Which numbers follow one another. */
sealed interface Numbering {

    /** How many numbers there are from one to another, both within; empty where one of them is not of this kind. */
    Optional<Long> between(String first, String last);

    /** The number so many places behind another. */
    String behind(String first, long places);

    /** Numbers of a batch: between two of them a check digit may change as well. */
    record OfBatch(CardNumberFormat format) implements Numbering {

        @Override
        public Optional<Long> between(String first, String last) {
            var from = format.serialOf(first);
            var to = format.serialOf(last);
            return from.isPresent() && to.isPresent()
                    ? Optional.of(to.getAsLong() - from.getAsLong() + 1)
                    : Optional.empty();
        }

        @Override
        public String behind(String first, long places) {
            return format.number(format.serialOf(first).orElseThrow() + places);
        }
    }

    /** Numbers of no batch: all their digits count. */
    record Plain() implements Numbering {

        @Override
        public Optional<Long> between(String first, String last) {
            if (!first.matches("[0-9]+") || !last.matches("[0-9]+")) {
                return Optional.empty();
            }
            var span = new BigInteger(last).subtract(new BigInteger(first)).add(BigInteger.ONE);
            return Optional.of(span.bitLength() < Long.SIZE ? span.longValue() : Long.MAX_VALUE);
        }

        @Override
        public String behind(String first, long places) {
            var digits = new BigInteger(first).add(BigInteger.valueOf(places)).toString();
            return "0".repeat(first.length() - digits.length()) + digits;
        }
    }
}
