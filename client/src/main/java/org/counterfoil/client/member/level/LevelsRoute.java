package org.counterfoil.client.member.level;

import org.counterfoil.client.shared.screen.Route;

/** To the list of levels. */
public record LevelsRoute() implements Route {}
