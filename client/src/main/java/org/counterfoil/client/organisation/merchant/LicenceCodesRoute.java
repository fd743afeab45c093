package org.counterfoil.client.organisation.merchant;

import org.counterfoil.client.shared.screen.Route;

/** To the list of licence codes. */
public record LicenceCodesRoute() implements Route {}
