package org.counterfoil.common.card;

/** What a team shall be; {@code version} is the one that the editor saw. */
public record EditTeam(int version, TeamProfile profile) {}
