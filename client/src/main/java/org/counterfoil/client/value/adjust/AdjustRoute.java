package org.counterfoil.client.value.adjust;

import java.util.List;

import org.counterfoil.client.shared.screen.Route;

/**
 * To correcting cards by hand.
 *
 * @param cards numbers that stand in the list at first
 */
public record AdjustRoute(List<String> cards) implements Route {

    public AdjustRoute {
        cards = List.copyOf(cards);
    }

    /** With an empty list. */
    public AdjustRoute() {
        this(List.of());
    }
}
