package org.counterfoil.client.organisation.terminal;

import org.counterfoil.client.shared.screen.Route;

/** To the list of terminals. */
public record TerminalsRoute() implements Route {}
