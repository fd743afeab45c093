package org.counterfoil.common.card;

/**
 * A team to be added.
 *
 * @param mainCard number of an active card that is in no team
 */
public record AddTeam(TeamProfile profile, String mainCard) {}
