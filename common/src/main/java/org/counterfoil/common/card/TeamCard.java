package org.counterfoil.common.card;

import java.util.Optional;

/**
 * One card of a team.
 *
 * @param limit empty to leave it without a share in the balance; only what {@code set-limit} takes of it
 */
public record TeamCard(String card, Optional<Long> limit) {

    /** The card alone. */
    public static TeamCard of(String number) {
        return new TeamCard(number, Optional.empty());
    }
}
