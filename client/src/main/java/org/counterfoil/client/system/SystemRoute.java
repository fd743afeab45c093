package org.counterfoil.client.system;

import org.counterfoil.client.shared.screen.Route;

/** To how the server fares. */
public record SystemRoute() implements Route {}
