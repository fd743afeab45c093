package org.counterfoil.client.member.team;

import org.counterfoil.client.shared.screen.Route;

/** To the list of teams. */
public record TeamsRoute() implements Route {}
