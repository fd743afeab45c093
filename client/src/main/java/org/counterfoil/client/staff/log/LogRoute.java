package org.counterfoil.client.staff.log;

import org.counterfoil.client.shared.screen.Route;

/** To the operator log. */
public record LogRoute() implements Route {}
