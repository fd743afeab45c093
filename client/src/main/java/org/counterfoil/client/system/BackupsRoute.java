package org.counterfoil.client.system;

import org.counterfoil.client.shared.screen.Route;

/** To the list of backups. */
public record BackupsRoute() implements Route {}
