package org.counterfoil.common.card;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A team with its cards, the main card first, then by when they came. */
public record TeamDetails(TeamRow team, List<Member> cards) {

    /**
     * A card of the team.
     *
     * @param member name of its member
     * @param main   whether it is the main card
     * @param limit  minor units; empty without a share in the balance
     * @param used   minor units of the shared balance that were spent with it in the running period
     */
    public record Member(String card, String memberNumber, String member, CardStatus status, boolean main,
            Optional<Long> limit, long used, Instant joinedAt) {}

    public TeamDetails {
        cards = List.copyOf(cards);
    }
}
