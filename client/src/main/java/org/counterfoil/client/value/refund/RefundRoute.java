package org.counterfoil.client.value.refund;

import org.counterfoil.client.shared.screen.Route;

/**
 * To paying out what is left on a card.
 *
 * @param card its number; empty where somebody is still to type one
 */
public record RefundRoute(String card) implements Route {

    /** With no card yet. */
    public RefundRoute() {
        this("");
    }
}
