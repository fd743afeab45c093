package org.counterfoil.client.shared.parameter;

import org.counterfoil.client.shared.screen.Route;

/** To the parameters. */
public record ParametersRoute() implements Route {}
