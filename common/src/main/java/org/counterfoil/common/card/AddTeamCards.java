package org.counterfoil.common.card;

import java.util.List;
import java.util.Optional;

/**
 * Cards that become sub-cards, all or none.
 *
 * @param cards numbers of active cards that are in no team, 1 to {@link #MOST}
 * @param limit minor units that each may spend of the shared balance; empty for none of it
 */
public record AddTeamCards(List<String> cards, Optional<Long> limit) {

    /** How many at a time. */
    public static final int MOST = 200;

    public AddTeamCards {
        cards = List.copyOf(cards);
    }
}
