package org.counterfoil.common.card;

import java.time.Instant;

/**
 * A team in a list.
 *
 * @param mainCard   number of the main card
 * @param mainMember name of its member
 * @param subCards   how many there are besides
 */
public record TeamRow(long id, int version, TeamProfile profile, String mainCard, String mainMember, int subCards,
        Instant changedAt) {}
