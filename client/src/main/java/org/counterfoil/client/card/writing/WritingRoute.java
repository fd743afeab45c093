package org.counterfoil.client.card.writing;

import java.util.Optional;

import org.counterfoil.client.shared.screen.Route;

/**
 * To writing cards.
 *
 * @param batch the batch that is chosen at first, by its id; empty for the newest
 */
public record WritingRoute(Optional<Long> batch) implements Route {

    /** To choosing what is to be written. */
    public static WritingRoute choosing() {
        return new WritingRoute(Optional.empty());
    }

    /** To the cards of a batch, by its id. */
    public static WritingRoute ofBatch(long batch) {
        return new WritingRoute(Optional.of(batch));
    }
}
