package org.counterfoil.server.member;

import java.util.Optional;

/** Port for the feature above that knows cards. */
public interface MemberCards {

    /** The id of the member whose card has this number, whatever became of the card; empty for nobody's. */
    Optional<Long> memberOf(String card);

    /** How many cards of the member can be used, or could be again. */
    int alive(long member);

    /** A card of the member that is still in a team, whatever became of the card; empty where none is. */
    Optional<Place> teamOf(long member);

    /** Number of a card, and the name of its team. */
    record Place(String card, String team) {}
}
