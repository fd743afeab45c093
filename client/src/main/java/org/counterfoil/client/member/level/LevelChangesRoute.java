package org.counterfoil.client.member.level;

import org.counterfoil.client.shared.screen.Route;

/** To who changed level when. */
public record LevelChangesRoute() implements Route {}
