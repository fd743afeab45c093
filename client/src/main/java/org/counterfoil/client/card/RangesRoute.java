package org.counterfoil.client.card;

import java.util.Optional;

import org.counterfoil.client.shared.screen.Route;

/**
 * To the ranges of cards that were activated together. What becomes of cards and money is shown above cards; the way
 * there begins where cards lie.
 *
 * @param planned the batch whose cards are to be planned for at once, by its id; 0 to plan for a range that is still to
 *                be entered; empty to look at the list alone
 */
public record RangesRoute(Optional<Long> planned) implements Route {

    /** To the list. */
    public static RangesRoute all() {
        return new RangesRoute(Optional.empty());
    }

    /** To a plan for numbers that are still to be entered. */
    public static RangesRoute planning() {
        return new RangesRoute(Optional.of(0L));
    }

    /** To a plan for all cards of a batch, by its id. */
    public static RangesRoute ofBatch(long batch) {
        return new RangesRoute(Optional.of(batch));
    }
}
