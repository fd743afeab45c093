package org.counterfoil.client.shared.screen;

/** Where to go, as data: a record per screen, with what the screen must know. */
public interface Route {

    /** The route of the navigation's entry that leads there too; one that carries nothing leads by itself. */
    default Route entry() {
        return this;
    }
}
