package org.counterfoil.common.card;

import java.util.List;
import java.util.Optional;

/**
 * Cards by their numbers: a range, or one by one.
 *
 * @param range   from one number to another of the same length, both within; empty where they are named
 * @param numbers 1 to {@link #MOST} where there is no range; else none
 */
public record CardSelection(Optional<Range> range, List<String> numbers) {

    /** The most cards that are named one by one. */
    public static final int MOST = 10_000;

    public CardSelection {
        numbers = List.copyOf(numbers);
    }

    /** All cards from one number to another, both within. */
    public record Range(String from, String to) {}

    /** A range. */
    public static CardSelection between(String from, String to) {
        return new CardSelection(Optional.of(new Range(from, to)), List.of());
    }

    /** One by one. */
    public static CardSelection of(List<String> numbers) {
        return new CardSelection(Optional.empty(), numbers);
    }
}
