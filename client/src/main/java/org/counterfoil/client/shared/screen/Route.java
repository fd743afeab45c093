package org.counterfoil.client.shared.screen;

/** Where to go, as data: a record per screen, with what the screen must know. */
public interface Route {}
