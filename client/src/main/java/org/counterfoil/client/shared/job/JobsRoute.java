package org.counterfoil.client.shared.job;

import org.counterfoil.client.shared.screen.Route;

/** To the download centre. */
public record JobsRoute() implements Route {}
