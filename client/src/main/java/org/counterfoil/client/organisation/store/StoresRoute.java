package org.counterfoil.client.organisation.store;

import org.counterfoil.client.shared.screen.Route;

/** To the list of stores. */
public record StoresRoute() implements Route {}
