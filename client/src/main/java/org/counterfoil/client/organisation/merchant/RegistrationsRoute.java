package org.counterfoil.client.organisation.merchant;

import org.counterfoil.client.shared.screen.Route;

/** To the list of registrations. */
public record RegistrationsRoute() implements Route {}
