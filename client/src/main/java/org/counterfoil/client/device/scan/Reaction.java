package org.counterfoil.client.device.scan;

import java.util.List;
import java.util.Optional;

/**
 * What is to be done about a key event, in this order.
 *
 * @param replay earlier events that turned out to be typing
 * @param pass   whether the event itself goes on to the focused control
 * @param burst  what a reader typed
 */
record Reaction<E>(List<E> replay, boolean pass, Optional<String> burst) {

    static <E> Reaction<E> passing(List<E> replay) {
        return new Reaction<>(replay, true, Optional.empty());
    }

    static <E> Reaction<E> holding(List<E> replay) {
        return new Reaction<>(replay, false, Optional.empty());
    }

    static <E> Reaction<E> scanned(String burst) {
        return new Reaction<>(List.of(), false, Optional.of(burst));
    }
}
