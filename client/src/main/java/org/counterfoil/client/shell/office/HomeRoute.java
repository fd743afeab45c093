package org.counterfoil.client.shell.office;

import org.counterfoil.client.shared.screen.Route;

/** The first page of an office. */
public record HomeRoute() implements Route {}
