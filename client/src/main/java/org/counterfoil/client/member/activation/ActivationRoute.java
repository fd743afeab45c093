package org.counterfoil.client.member.activation;

import org.counterfoil.client.shared.screen.Route;

/** To activating a card. */
public record ActivationRoute() implements Route {}
