package org.counterfoil.client.value.between;

import org.counterfoil.client.shared.screen.Route;

/**
 * To moving value from one member to another.
 *
 * @param from number of the card that gives; empty where somebody is still to type one
 */
public record BetweenRoute(String from) implements Route {

    /** With no card yet. */
    public BetweenRoute() {
        this("");
    }
}
